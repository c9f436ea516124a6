package org.gongyou.coverclaim;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum ClaimProblem implements ProblemType {
    COVER_UNKNOWN(422, "cover-claim.cover-unknown", "没有该保障", "There is no such cover"),
    EVENT_NOT_PAID(422, "cover-claim.event-not-paid", "该保障不包含此类事由", "The cover does not pay for such an event"),
    NOT_COVERED(409, "cover-claim.not-covered", "事发当日没有有效保障", "There was no valid cover on that day"),
    WAITING(409, "cover-claim.waiting", "事发时仍在等待期内", "The waiting time was not over on that day"),
    EXISTS(409, "cover-claim.exists", "该事由已有理赔申请", "There is a claim for this already"),
    LATE(409, "cover-claim.late", "已超过申请期限，请说明逾期原因", "It is past the last day to claim: say why you are late"),
    DATE_AHEAD(422, "cover-claim.date-ahead", "日期不能晚于今天", "The day is still to come"),
    DATES_REVERSED(422, "cover-claim.dates-reversed", "出院日期早于入院日期", "The discharge is before the admission"),
    PAPER_MISSING(422, "cover-claim.paper-missing", "缺少必要的材料", "Papers are missing"),
    PAYEE_NOT_INSURED(422, "cover-claim.payee-not-insured", "收款户名须与本人姓名一致", "The account has to be in your own name"),
    SHARES_WRONG(422, "cover-claim.shares-wrong", "份额合计须为1000‰，或全部留空平分", "Shares add up to 1000, or all are left out"),
    ONE_PAYEE(422, "cover-claim.one-payee", "仅身故理赔可有多名收款人", "Only after a death may several be paid"),
    NOT_BY_SELF(422, "cover-claim.not-by-self", "身故理赔须由亲属或继承人申请", "After a death a relative or heir claims"),
    IDENTITY_NEEDED(409, "cover-claim.identity-needed", "请先填写身份信息", "Say who you are first"),
    NOTHING_DUE(409, "cover-claim.nothing-due", "按规定计算无可支付金额", "By the arithmetic nothing is to be paid"),
    AMOUNT_CHANGED(
            409,
            "cover-claim.amount-changed",
            "应付金额已变化，请核对后再次审批",
            "The amount is not the one shown before: look at it and decide again"),
    DETAILS_WRONG(422, "cover-claim.details-wrong", "核定内容有误", "What was found is not right"),
    NOT_RETURNED(409, "cover-claim.payment-not-returned", "该笔款项无需更正账户", "This payment was not returned"),
    ILLEGAL_STATE(409, "cover-claim.illegal-state", "当前只能更正收款账户", "Only the account is to be mended now"),
    NOT_FROZEN(409, "cover-claim.account-not-frozen", "该账号未被冻结", "The account is not frozen");

    private final ProblemDefinition definition;

    ClaimProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
