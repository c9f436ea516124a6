package org.gongyou.card;

import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

/** What can go wrong with a card. To whoever checks a code it is not told what is wrong with the card. */
enum CardProblem implements ProblemType {
    NONE(404, "card.none", "您还没有会员证，入会后自动发放", "You have no card yet; it comes with the membership"),
    NUMBER_MISTYPED(
            404, "card.number-mistyped", "卡号校验位不符，请核对后重新输入", "The check digit does not fit: please type it again"),
    NOT_FOUND(404, "card.not-found", "没有找到该会员证", "There is no such card"),
    ILLEGAL_STATE(409, "card.illegal-state", "会员证当前状态不能进行此操作", "The card is not in a state for this"),
    FROZEN(409, "card.frozen", "会员证已被工会冻结，请联系所在工会或拨打12351", "Your union has frozen the card: ask there, or call 12351"),
    OWN_CARD(403, "card.own-card", "不能办理本人的会员证", "Nobody freezes or unfreezes a card of their own"),
    NOT_VALID(409, "card.not-valid", "会员证当前不可用", "The card cannot be used at present"),
    CODE_UNREADABLE(422, "card.code-unreadable", "无法识别该会员码，请重新扫描", "This is no code of a card, please scan it again"),
    CODE_USED(409, "card.code-used", "该会员码已使用，请等待刷新后再出示", "This code has been used: wait for the next one"),
    CODE_EXPIRED(410, "card.code-expired", "该会员码已失效，请出示最新的会员码", "This code is no longer good: show the present one"),
    NO_BANK(409, "card.no-bank", "本市会员证不发放实体银行卡", "In this city the card is on the phone alone"),
    NO_BANK_CARD(404, "card.no-bank-card", "您还没有会员银行卡", "You have no bank card"),
    BRANCH_UNKNOWN(422, "card.branch-unknown", "没有该网点，请重新选择", "There is no such branch, please choose again"),
    BANK_CARD_OPEN(409, "card.bank-card-open", "您已有一份制卡申请在办理中", "You have applied for a bank card already"),
    BANK_CARD_IN_USE(
            409,
            "card.bank-card-in-use",
            "您的会员银行卡正在使用，如已丢失请先挂失",
            "You have a bank card; report it lost before you apply"),
    BANK_CARD_MADE(
            409, "card.bank-card-made", "已开始制卡，不能再更改网点", "It is being made: the branch cannot be changed any more"),
    IDENTITY_AT_BRANCH(
            409,
            "card.identity-at-branch",
            "该证件须先到网点核验身份，再提交制卡",
            "With this document the person is identified at the branch before the card is ordered");

    private final ProblemDefinition definition;

    CardProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, zh, en);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
