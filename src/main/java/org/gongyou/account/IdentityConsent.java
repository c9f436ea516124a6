package org.gongyou.account;

import org.gongyou.platform.language.Words;

/**
 * What a person agrees to before we keep who they are. Identity numbers are sensitive: the law wants a consent of its own,
 * that says what for, why it is needed and what follows from it (PIPL arts. 28 to 30). A new wording is a new version, and
 * is agreed to anew.
 */
final class IdentityConsent {

    static final String VERSION = "2026-11";

    static final Words TITLE = new Words("身份信息处理单独同意书", "Consent to the use of identity information");

    static final Words TEXT = new Words("""
            为办理入会、会员权益和维权帮扶，我们需要处理您的姓名、证件类型、证件号码、证件有效期及由证件号码得出的出生日期。

            用途：确认您本人身份，一人一号；按法律核对入会年龄；办理您主动申请的事项。
            方式：加密保存；页面仅显示部分字符；只有办理您事项的工作人员可在必要时查看，每次查看均留痕；可能向依法提供身份核验的机构发送姓名和证件号码进行比对。
            期限：账号存续期间及法律规定的档案保存期限内；注销账号后删除，法律要求保留的除外。
            影响：证件号码属于敏感个人信息，泄露可能危害您的人身和财产安全，请勿将其告知他人。
            您的权利：可以不同意，不影响使用驿站查询等无需实名的服务；可以随时查询、更正、导出、删除或撤回同意，撤回不影响此前的处理。
            """, """
            To let you join the union, use its benefits and get its help, we need your name, the kind, number and expiry of your identity document, and the birth date within the number.

            What for: to know that it is you, one account a person; to check the age the law asks for; to handle what you apply for.
            How: kept encrypted; screens show a few characters only; staff who handle your matter may see it where they must, and every look is recorded; name and number may be sent for comparison to a body that verifies identities under the law.
            How long: while you have the account and as long as the law wants files kept; deleted with the account otherwise.
            What it means: an identity number is sensitive; if it leaks, you or your property may be harmed. Tell it to nobody.
            Your rights: you may refuse, and still use what needs no name, such as looking up stations. You may see, correct, export and delete it and withdraw your consent at any time; what was done before stays valid.
            """);

    private IdentityConsent() {}
}
