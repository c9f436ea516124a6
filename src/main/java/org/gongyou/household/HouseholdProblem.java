package org.gongyou.household;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum HouseholdProblem implements ProblemType {
    MISSING(409, "household.missing", "请先填写家庭情况", "Say who lives in your household first"),
    IDENTITY_NEEDED(409, "household.identity-needed", "请先填写身份信息", "Say who you are first"),
    CONSENT_MISSING(
            422, "household.consent-missing", "填写此项须先单独同意处理该类信息", "Agree to the use of this kind of information first"),
    SOURCE_NOT_YOURS(422, "household.source-not-yours", "该来源不能由本人填写", "Only who found the figure names this source"),
    DATE_AHEAD(422, "household.date-ahead", "日期不能晚于今天", "The day is still to come"),
    PERIOD_WRONG(
            422,
            "household.period-wrong",
            "起止日期有误，且不得超过一年",
            "The days are the wrong way round, or more than a year apart"),
    PERSON_TWICE(422, "household.person-twice", "同一人填写了两次", "This person is there twice"),
    SELF_TWICE(422, "household.self-twice", "本人只能填写一次", "You are in the household once"),
    SPOUSE_TWICE(422, "household.spouse-twice", "配偶只能填写一名", "There is one spouse"),
    AGE_UNFIT(422, "household.age-unfit", "出生日期与家庭关系不符", "The day of birth does not fit the relation"),
    GROSS_BELOW_NET(
            422,
            "household.gross-below-net",
            "税前收入不能低于实际到手收入",
            "What is earned before taxes is not below what comes in hand"),
    MEMBER_UNKNOWN(422, "household.member-unknown", "没有该家庭成员", "There is no such member"),
    BORN_ON_NEEDED(422, "household.born-on-needed", "没有证件号码时须填写出生日期", "Without a document the day of birth is needed"),
    PAPERS_FULL(
            409,
            "household.papers-full",
            "保存的材料过多，请先删除不再需要的材料",
            "Too many papers are kept: throw away what is not needed"),
    AUTHORITY_INCOMPLETE(
            409,
            "household.authority-incomplete",
            "还有成年家庭成员未签署授权",
            "An adult of the household has not given the authority"),
    NOT_TO_SIGN(409, "household.not-to-sign", "该授权当前不能签署", "This authority is not to be signed now"),
    NOT_GIVEN(409, "household.authority-not-given", "该授权未签署或已撤回", "This authority is not given, or was taken back"),
    NOT_AN_ADULT(409, "household.not-an-adult", "未成年人不签署授权", "Only adults sign"),
    TEXT_CHANGED(
            409, "household.text-changed", "授权书内容已更新，请重新阅读后签署", "The text has changed: read it again before you sign"),
    REFERENCE_UNKNOWN(422, "finance-check.reference-unknown", "没有该核对编号", "There is no such reference"),
    NOT_SENT(422, "finance-check.not-sent", "该核对未发出或已停止", "This was not sent, or was stopped"),
    ANSWERED_OTHERWISE(
            422, "finance-check.answered-otherwise", "该编号已有不同的核对结果", "There is another answer to this already"),
    AMOUNT_WRONG(422, "finance-check.amount-wrong", "金额须为元，最多两位小数", "Amounts are in yuan with at most two decimals");

    private final ProblemDefinition definition;

    HouseholdProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
