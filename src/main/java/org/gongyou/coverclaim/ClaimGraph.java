package org.gongyou.coverclaim;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SYSTEM;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.platform.language.Words;

/** The way of a claim, with the one sentence for each state. */
@Singleton
class ClaimGraph {

    static final String DRAFT = "DRAFT";
    static final String SUBMITTED = "SUBMITTED";
    static final String UNDER_REVIEW = "UNDER_REVIEW";
    static final String MORE_INFORMATION = "MORE_INFORMATION";
    static final String APPROVED = "APPROVED";
    static final String ACCOUNT_WRONG = "ACCOUNT_WRONG";
    static final String PAID = "PAID";

    static final String SUBMIT = "submit";
    static final String WITHDRAW = "withdraw";
    static final String LAPSE = "lapse";
    static final String APPROVE = "approve";
    static final String REFUSE = "refuse";
    static final String PAY = "pay";
    static final String RETURN = "return";
    static final String STOP = "stop";
    static final String MEND = "mend";

    private static final String REFUSED = "REFUSED";
    private static final String WITHDRAWN = "WITHDRAWN";
    private static final String BEGIN = "begin-review";
    private static final String ASK = "request-information";

    private final int reviewDays;
    private final int answerDays;
    private final int payDays;

    ClaimGraph(
            @ConfigProperty(name = "gongyou.cover-claim.review-days") int reviewDays,
            @ConfigProperty(name = "gongyou.cover-claim.answer-days") int answerDays,
            @ConfigProperty(name = "gongyou.cover-claim.pay-days") int payDays) {
        this.reviewDays = reviewDays;
        this.answerDays = answerDays;
        this.payDays = payDays;
    }

    StateGraph graph() {
        return edges(ends(withUnion(StateGraph.begin()))).build();
    }

    private StateGraph.Builder withUnion(StateGraph.Builder graph) {
        return graph.state(
                        DRAFT,
                        Holder.DRAFT,
                        0,
                        new Words("草稿", "Draft"),
                        new Words("请补全材料并核对金额后提交。", "Add the papers, look at the amount and submit it."))
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        reviewDays,
                        new Words("已提交", "Submitted"),
                        new Words(
                                "工会将在期限内审核，您无需再做什么。", "The union reviews it by the date shown. Nothing for you to do."))
                .state(
                        UNDER_REVIEW,
                        Holder.UNION,
                        reviewDays,
                        new Words("审核中", "Under review"),
                        new Words("工会正在审核，结果会通知您。", "The union is reviewing it and will tell you."))
                .state(
                        MORE_INFORMATION,
                        Holder.APPLICANT,
                        answerDays,
                        LAPSE,
                        new Words("待补充材料", "More information needed"),
                        new Words("请按工会的说明补充后重新提交。", "Add what the union asks for and submit again."))
                .state(
                        APPROVED,
                        Holder.UNION,
                        payDays,
                        new Words("已核准，待付款", "Approved, to be paid"),
                        new Words(
                                "款项由另一名工作人员复核后付出，到账会通知您。",
                                "A second person releases the money; you are told once it is paid."))
                .state(
                        ACCOUNT_WRONG,
                        Holder.APPLICANT,
                        0,
                        new Words("付款退回，请更正账户", "Returned: mend the account"),
                        new Words(
                                "银行未能付款，请更正收款账户，更正后重新付款。",
                                "The bank could not pay. Mend the account, and it is paid again."));
    }

    private static StateGraph.Builder ends(StateGraph.Builder graph) {
        return graph.closed(
                        PAID,
                        new Words("已付款", "Paid"),
                        new Words("款项已付出，请查收。", "The money was paid, please look at your account."))
                .closed(
                        REFUSED,
                        new Words("未通过", "Refused"),
                        new Words(
                                "请查看原因，改正后可重新申请；不服可向上级工会申诉或拨打12351。",
                                "See why, mend it and claim again; or appeal to the parent union or call 12351."))
                .closed(
                        WITHDRAWN,
                        new Words("已撤回", "Withdrawn"),
                        new Words("在申请期限内可以重新申请。", "You can claim again until the last day to claim."));
    }

    private static StateGraph.Builder edges(StateGraph.Builder graph) {
        graph.edge(SUBMIT, DRAFT, SUBMITTED, APPLICANT)
                .edge(SUBMIT, MORE_INFORMATION, UNDER_REVIEW, APPLICANT)
                .edge(BEGIN, SUBMITTED, UNDER_REVIEW, HANDLER)
                .edge(LAPSE, MORE_INFORMATION, WITHDRAWN, SYSTEM)
                .edge(PAY, APPROVED, PAID, SYSTEM)
                .edge(RETURN, APPROVED, ACCOUNT_WRONG, SYSTEM)
                .edge(STOP, APPROVED, UNDER_REVIEW, SYSTEM)
                .edge(STOP, ACCOUNT_WRONG, UNDER_REVIEW, SYSTEM)
                .edge(MEND, ACCOUNT_WRONG, APPROVED, APPLICANT);
        for (String reviewed : new String[] {SUBMITTED, UNDER_REVIEW}) {
            graph.edge(APPROVE, reviewed, APPROVED, HANDLER)
                    .reasonedEdge(REFUSE, reviewed, REFUSED, HANDLER)
                    .reasonedEdge(ASK, reviewed, MORE_INFORMATION, HANDLER);
        }
        for (String open : new String[] {DRAFT, SUBMITTED, UNDER_REVIEW, MORE_INFORMATION}) {
            graph.edge(WITHDRAW, open, WITHDRAWN, APPLICANT);
        }
        return graph;
    }
}
