package org.gongyou.relief;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SECOND_REVIEWER;
import static org.gongyou.casework.Actor.SYSTEM;

import java.util.List;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.platform.language.Words;

/** The way of an application, with the one sentence for each state. How long each may take is the programme's word. */
final class ReliefGraph {

    static final String DRAFT = "DRAFT";
    static final String SUBMITTED = "SUBMITTED";
    static final String MORE_INFORMATION = "MORE_INFORMATION";
    static final String PAPERS_TO_FOLLOW = "PAPERS_TO_FOLLOW";
    static final String VISIT = "VISIT";
    static final String AUTHORITY = "AUTHORITY";
    static final String CHECKING = "CHECKING";
    static final String NOTICE = "NOTICE";
    static final String APPROVAL = "APPROVAL";
    static final String PAYING = "PAYING";
    static final String ACCOUNT_WRONG = "ACCOUNT_WRONG";
    static final String PAID = "PAID";
    static final String REFUSED = "REFUSED";
    static final String WITHDRAWN = "WITHDRAWN";

    static final String SUBMIT = "submit";
    static final String SUPPLY = "supply";
    static final String REOPEN = "reopen";
    static final String WITHDRAW = "withdraw";
    static final String LAPSE = "lapse";
    static final String ASK = "request-information";
    static final String REVIEW = "pass-review";
    static final String VISITED = "finish-visit";
    static final String SIGNED = "signed";
    static final String UNSIGNED = "unsigned";
    static final String CHECKED = "checked";
    static final String CONFIRM_CHECK = "confirm-check";
    static final String NOTICED = "noticed";
    static final String CLOSE_NOTICE = "close-notice";
    static final String PAY_FIRST = "pay-first";
    static final String APPROVE = "approve";
    static final String REFUSE = "refuse";
    static final String SEND_BACK = "send-back";
    static final String PAY = "pay";
    static final String RETURN = "return";
    static final String STOP = "stop";
    static final String MEND = "mend";

    private static final int REVIEW_DAYS = 5;
    private static final int ANSWER_DAYS = 30;
    private static final int FOLLOW_DAYS = 10;
    private static final int VISIT_DAYS = 10;
    private static final int SIGN_DAYS = 30;
    private static final int CHECK_DAYS = 15;
    private static final int APPROVE_DAYS = 5;
    private static final int PAY_DAYS = 10;

    static final Words TO_BE_RELEASED =
            new Words("款项由另一名工作人员复核后付出，到账会通知您。", "A second person releases the money; you are told once it is paid.");
    static final Words MEND_IT =
            new Words("银行未能付款，请更正收款账户，更正后重新付款。", "The bank could not pay. Mend the account, and it is paid again.");

    /** Where officers have it and may refuse it or ask for more. */
    private static final List<String> LOOKED_AT = List.of(SUBMITTED, VISIT, CHECKING, APPROVAL);

    private ReliefGraph() {}

    static StateGraph graph() {
        return ways(backwards(ends(withMoney(onTheWay(withApplicant(StateGraph.begin()))))))
                .build();
    }

    private static StateGraph.Builder withApplicant(StateGraph.Builder graph) {
        return graph.state(
                        DRAFT,
                        Holder.DRAFT,
                        0,
                        new Words("草稿", "Draft"),
                        new Words("请补全所列内容后提交。", "Add what is named as missing and submit it."))
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        REVIEW_DAYS,
                        new Words("已提交，待初审", "Submitted, to be reviewed"),
                        new Words(
                                "工会将在期限内初审，您无需再做什么。", "The union reviews it by the date shown. Nothing for you to do."))
                .state(
                        MORE_INFORMATION,
                        Holder.APPLICANT,
                        ANSWER_DAYS,
                        LAPSE,
                        new Words("待补充材料", "More information needed"),
                        new Words("请按工会的说明补充后重新提交。", "Add what the union asks for and submit again."))
                .state(
                        PAPERS_TO_FOLLOW,
                        Holder.APPLICANT,
                        FOLLOW_DAYS,
                        new Words("已先行救助，待补材料", "Helped first, papers to follow"),
                        new Words("请在期限内补齐材料并提交。", "Add the papers by the date shown and submit."));
    }

    private static StateGraph.Builder onTheWay(StateGraph.Builder graph) {
        return graph.state(
                        VISIT,
                        Holder.UNION,
                        VISIT_DAYS,
                        new Words("入户走访", "Visit at home"),
                        new Words("工会将与您约定走访时间，请留意并确认。", "The union proposes a time for a visit: please confirm it."))
                .state(
                        AUTHORITY,
                        Holder.APPLICANT,
                        SIGN_DAYS,
                        LAPSE,
                        new Words("待家庭成员授权", "To be allowed by each adult"),
                        new Words("请家庭中每位成年人各自签署核查授权。", "Each adult of the household has to sign the authority."))
                .state(
                        CHECKING,
                        Holder.UNION,
                        CHECK_DAYS,
                        new Words("家庭经济状况核对中", "Checked with civil affairs"),
                        new Words("民政部门正在核对，您无需再做什么。", "Civil affairs is checking. Nothing for you to do."))
                .state(
                        NOTICE,
                        Holder.UNION,
                        0,
                        new Words("公示中", "Public notice"),
                        new Words("正在公示，期满后进入审批。", "The notice is up; once it is over the union decides."))
                .state(
                        APPROVAL,
                        Holder.UNION,
                        APPROVE_DAYS,
                        new Words("待审批", "To be approved"),
                        new Words("由另一名工作人员审批，结果会通知您。", "A second person decides and you are told."));
    }

    private static StateGraph.Builder withMoney(StateGraph.Builder graph) {
        return graph.state(PAYING, Holder.UNION, PAY_DAYS, new Words("已批准，待付款", "Approved, to be paid"), TO_BE_RELEASED)
                .state(
                        ACCOUNT_WRONG,
                        Holder.APPLICANT,
                        0,
                        new Words("付款退回，请更正账户", "Returned: mend the account"),
                        MEND_IT);
    }

    private static StateGraph.Builder ends(StateGraph.Builder graph) {
        return graph.closed(
                        PAID,
                        new Words("已发放", "Paid"),
                        new Words("救助款已付出，请查收。", "The money was paid, please look at your account."))
                .closed(
                        REFUSED,
                        new Words("未通过", "Refused"),
                        new Words(
                                "请查看逐项计算和原因，改正后可再次申请；不服可在应用内向上级工会申诉。",
                                "See the arithmetic and why. Mend it and apply again, or appeal to the union above."))
                .closed(
                        WITHDRAWN,
                        new Words("已撤回", "Withdrawn"),
                        new Words("需要时可以重新申请。", "You can apply again at any time."));
    }

    private static StateGraph.Builder backwards(StateGraph.Builder graph) {
        for (String looked : LOOKED_AT) {
            graph.reasonedEdge(REFUSE, looked, REFUSED, HANDLER)
                    .reasonedEdge(ASK, looked, MORE_INFORMATION, HANDLER)
                    .edge(WITHDRAW, looked, WITHDRAWN, APPLICANT);
        }
        for (String open : List.of(DRAFT, MORE_INFORMATION, PAPERS_TO_FOLLOW, AUTHORITY, NOTICE))
            graph.edge(WITHDRAW, open, WITHDRAWN, APPLICANT);
        return graph.reasonedEdge(REFUSE, NOTICE, REFUSED, HANDLER)
                .reasonedEdge(REFUSE, PAPERS_TO_FOLLOW, REFUSED, HANDLER)
                .reasonedEdge(SEND_BACK, APPROVAL, SUBMITTED, HANDLER)
                .edge(LAPSE, MORE_INFORMATION, WITHDRAWN, SYSTEM)
                .edge(LAPSE, AUTHORITY, WITHDRAWN, SYSTEM);
    }

    private static StateGraph.Builder ways(StateGraph.Builder graph) {
        return graph.edge(SUBMIT, DRAFT, SUBMITTED, APPLICANT)
                .edge(REOPEN, DRAFT, SUBMITTED, SYSTEM)
                .edge(SUPPLY, MORE_INFORMATION, SUBMITTED, APPLICANT)
                .edge(SUPPLY, PAPERS_TO_FOLLOW, SUBMITTED, APPLICANT)
                .edge(PAY_FIRST, SUBMITTED, PAPERS_TO_FOLLOW, HANDLER)
                .edge(REVIEW, SUBMITTED, VISIT, HANDLER)
                .edge(VISITED, VISIT, AUTHORITY, HANDLER)
                .edge(SIGNED, AUTHORITY, CHECKING, SYSTEM)
                .edge(UNSIGNED, CHECKING, AUTHORITY, SYSTEM)
                .edge(CHECKED, CHECKING, NOTICE, SYSTEM)
                .edge(CONFIRM_CHECK, CHECKING, NOTICE, HANDLER)
                .edge(NOTICED, NOTICE, APPROVAL, SYSTEM)
                .edge(CLOSE_NOTICE, NOTICE, APPROVAL, HANDLER)
                .edge(APPROVE, APPROVAL, PAYING, SECOND_REVIEWER)
                .edge(PAY, PAYING, PAID, SYSTEM)
                .edge(RETURN, PAYING, ACCOUNT_WRONG, SYSTEM)
                .edge(STOP, PAYING, APPROVAL, SYSTEM)
                .edge(STOP, ACCOUNT_WRONG, APPROVAL, SYSTEM)
                .edge(MEND, ACCOUNT_WRONG, PAYING, APPLICANT);
    }
}
