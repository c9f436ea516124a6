package org.gongyou.relief;

import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemDefinition;
import org.gongyou.platform.problem.ProblemType;

enum ReliefProblem implements ProblemType {
    PROGRAMME_UNKNOWN(
            422, "relief.programme-unknown", "没有该救助项目，或目前不受理", "There is no such programme, or it is not open"),
    SEASON_OVER(409, "relief.season-over", "目前不在申请期内", "Applications are taken in its season only"),
    QUOTA_USED(409, "relief.quota-used", "本期名额已用完", "All places of this season are taken"),
    PROGRAMME_FIXED(422, "relief.programme-fixed", "救助项目不能更换，请另行申请", "The programme stays: apply anew for another"),
    EXISTS(409, "relief.exists", "该项目已有在办的申请或申诉", "You have an open application to this programme, or an appeal"),
    PAID_BEFORE(409, "relief.paid-before", "同一事项已获救助", "The same was paid for already"),
    TOO_OFTEN(409, "relief.too-often", "已达到规定的救助次数", "It was paid as often as the rules allow"),
    IDENTITY_NEEDED(409, "relief.identity-needed", "请先填写身份信息", "Say who you are first"),
    HOUSEHOLD_MISSING(422, "relief.household-missing", "请先填写家庭情况", "Fill in the household first"),
    FIGURE_MISSING(422, "relief.figure-missing", "该项缺少、已过期或未授权", "This is not given, outlived or not consented to"),
    PAPER_MISSING(422, "relief.paper-missing", "缺少必要的材料或材料已过期", "Papers are missing or outlived"),
    PAPERS_OWED(
            409,
            "relief.papers-owed",
            "紧急申请的材料尚未补齐：请先行救助，或要求补充材料",
            "The papers of this urgent application are still to come: pay first, or ask for them"),
    AUTHORITY_MISSING(422, "relief.authority-missing", "尚有成年家庭成员未签署授权", "An adult of the household has not signed yet"),
    PAYEE_NOT_APPLICANT(
            422, "relief.payee-not-applicant", "收款户名须与受助人姓名一致", "The account has to be that of the person helped"),
    PERSON_WRONG(
            422,
            "relief.person-wrong",
            "代办须填写受助人信息，本人申请不填",
            "Name the person when you apply for somebody else, and only then"),
    CAPACITY_WRONG(
            422,
            "relief.capacity-wrong",
            "代办身份与受助人的情况不符",
            "Heirs act for the dead, guardians for whoever cannot act themselves"),
    CONSENT_NEEDED(
            422, "relief.consent-needed", "需要受助人同意，且须在一年之内有效", "The person's consent is needed, for a year at most"),
    SLOT_UNFIT(422, "relief.slot-unfit", "走访时间须在今后六十天内", "A visit is within the next sixty days"),
    DATE_AHEAD(422, "relief.date-ahead", "日期不能晚于今天", "The day is still to come"),
    DATE_OLD(422, "relief.date-old", "日期须在最近十年之内", "The day is within the last ten years"),
    ILLEGAL_STATE(409, "relief.illegal-state", "当前状态不能进行此操作", "It is not in a state for this"),
    VISIT_NOT_AGREED(
            409,
            "relief.visit-not-agreed",
            "走访时间尚未与申请人约定",
            "Whoever applies has not agreed to a time of the visit yet"),
    FIRST_OWED(
            409,
            "relief.first-owed",
            "此前先行救助的材料或退款尚未了结",
            "The papers or the money of an earlier first help are still owed"),
    VISIT_NEEDED(409, "relief.visit-needed", "请先完成走访记录", "The visit has to be recorded first"),
    TWO_VISITORS(422, "relief.two-visitors", "走访须由两名不同的工作人员进行", "Two different officers visit"),
    VISITOR_UNFIT(
            422,
            "relief.visitor-unfit",
            "走访人不是该工会的工作人员，或与申请人有关",
            "Not an officer of this matter, or one with a stake in it"),
    NOT_A_VISITOR(403, "relief.not-a-visitor", "走访记录由走访人填写", "Who was there writes it down"),
    NO_SUCH_TIME(422, "relief.no-such-time", "所选时间不在可选范围内", "That time was not proposed"),
    ANSWER_NEEDED(409, "relief.answer-needed", "核对结果尚未返回", "Civil affairs has not answered yet"),
    NO_NOTICE(404, "relief.no-notice", "该项目不公示", "This programme puts up no public notice"),
    NOTICE_RUNS(409, "relief.notice-runs", "公示尚未期满，或有异议未答复", "The notice is not over, or an objection is not answered"),
    VISITOR_APPROVES(403, "relief.visitor-approves", "参与初审或走访的人员不能审批", "Who reviewed or visited does not approve"),
    NOT_ENTITLED(409, "relief.not-entitled", "按规则不符合条件", "By the rules nothing is due"),
    AMOUNT_CHANGED(
            409,
            "relief.amount-changed",
            "应发金额已变化，请核对后再次审批",
            "The amount is not the one shown before: look at it and decide again"),
    ABOVE_RULES(422, "relief.above-rules", "金额不能高于规则所定", "The amount is above what the rules give"),
    NOTE_NEEDED(422, "relief.note-needed", "按规则符合条件，不予批准须说明理由", "The rules say yes: write why it is refused"),
    PAID_FIRST(409, "relief.paid-first", "已先行救助的申请不能撤回，请补齐材料", "Help came first: add the papers, it is not taken back"),
    VISIT_GIVES_LESS(
            422,
            "relief.visit-gives-less",
            "按走访核实的情况应发较少，批准须说明理由",
            "With what the visitors found less is due: write why it is approved"),
    NOT_URGENT(409, "relief.not-urgent", "该项目不能先行救助", "This programme does not pay first"),
    DETAILS_WRONG(422, "relief.details-wrong", "审批内容有误", "What was decided is not right"),
    NOT_RETURNED(409, "relief.payment-not-returned", "该笔款项无需更正账户", "This payment was not returned"),
    NOT_REFUSED(409, "relief.not-refused", "只能对未通过的申请提出申诉", "Only a refusal can be appealed"),
    APPEALED(
            409,
            "relief.appealed",
            "该项目已有在办的申诉或新的申请",
            "There is an open appeal already, or a new application to the programme"),
    REOPENED(409, "relief.reopened", "该决定已被撤销，已重新受理", "The refusal stands no more: the application was reopened"),
    APPEAL_LATE(409, "relief.appeal-late", "已超过申诉期限", "The time to appeal is over");

    private final ProblemDefinition definition;

    ReliefProblem(int status, String code, String zh, String en) {
        definition = new ProblemDefinition(status, code, new Words(zh, en));
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }
}
