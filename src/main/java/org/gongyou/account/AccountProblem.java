package org.gongyou.account;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** What can go wrong around an account. None of the sentences tells whether a phone or a document is known. */
enum AccountProblem implements ProblemType {
    CODE_WRONG(422, "account.code-wrong", "验证码错误或已失效", "The code is wrong or no longer valid"),
    FROZEN(
            403,
            "account.frozen",
            "该账号已停用，如有疑问请联系工会或拨打12351",
            "This account is out of use. If that is wrong, ask your union or call 12351"),
    PROVIDER_UNKNOWN(422, "account.provider-unknown", "不支持该登录方式", "This way to sign in is not offered"),
    PROVIDER_REFUSED(
            422,
            "account.provider-refused",
            "授权已失效，请重新授权登录",
            "The authorisation is no longer valid, please authorise again"),
    REFRESH_INVALID(401, "account.refresh-invalid", "登录已失效，请重新登录", "This sign-in is over, please sign in again"),
    REFRESH_REUSED(
            401,
            "account.refresh-reused",
            "登录凭证被重复使用，为安全起见已退出该设备，请重新登录",
            "This sign-in was used twice; to be safe this device was signed out, please sign in again"),
    LAST_FOUR_WRONG(
            422,
            "account.document-last-four-wrong",
            "证件号码后四位不正确",
            "These are not the last four characters of the document"),
    CONFIRMATION_LOCKED(
            429, "account.confirmation-locked", "核验次数过多，请明天再试", "Too many wrong confirmations, try again tomorrow"),
    ALREADY_CONFIRMED(409, "account.already-confirmed", "该设备已核验", "This device is confirmed already"),
    CONSENT_OUTDATED(
            422,
            "account.consent-outdated",
            "同意书已更新，请阅读后重新确认",
            "The text has changed meanwhile, please read it and agree again"),
    IDENTITY_DIFFERENT(
            422,
            "account.identity-different",
            "姓名与证件号码不一致，请核对",
            "Name and number do not belong together, please compare them with the document"),
    IDENTITY_TAKEN(
            409,
            "account.identity-taken",
            "该身份信息已在其他账号使用。如为您本人，可申请找回并换绑手机号",
            "Another account has this identity. If it is yours, you can take it over with this phone"),
    IDENTITY_SETTLED(
            409,
            "account.identity-settled",
            "姓名已通过核验，如需更正请联系工会工作人员",
            "The name has been verified; ask union staff to correct it"),
    TAKEOVER_NOT_PROVEN(
            422,
            "account.takeover-not-proven",
            "所填信息无法证明该账号属于您，请核对",
            "What you gave does not show that the account is yours, please check it"),
    TAKEOVER_PROOF_UNKNOWN(422, "account.takeover-proof-unknown", "不支持该核验方式", "This kind of proof is not known"),
    TAKEOVER_NEEDLESS(
            409,
            "account.takeover-needless",
            "当前账号已登记身份信息，不能再接管其他账号",
            "This account has an identity of its own and cannot take over another"),
    TAKEOVER_OPEN(409, "account.takeover-open", "您已有一项账号接管申请在办理中", "You have asked for a take-over already"),
    TAKEOVER_RIVAL(
            409,
            "account.takeover-rival",
            "该账号已有其他接管申请，已转工会工作人员核实",
            "Somebody else asks for the same account; union staff look into it"),
    TAKEOVER_OVER(409, "account.takeover-over", "该申请已不能进行此操作", "It is too late for this"),
    CONFIRMATION_EMPTY(
            422,
            "account.confirmation-empty",
            "请填写证件号码后四位，或选择“不是我”",
            "Give the last four characters of the document, or say that this is not you");

    private final ProblemDefinition definition;

    AccountProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
