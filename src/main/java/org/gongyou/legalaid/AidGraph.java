package org.gongyou.legalaid;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.PARTY;
import static org.gongyou.casework.Actor.SYSTEM;

import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.platform.language.Words;

/** The way of a request, with the one sentence for each state. The limits are those of {@link AidRules#STANDARD}. */
final class AidGraph {

    static final String DRAFT = "DRAFT";
    static final String SUBMITTED = "SUBMITTED";
    static final String MORE_INFORMATION = "MORE_INFORMATION";
    static final String TRANSFERRING = "TRANSFERRING";
    static final String PAPERS = "PAPERS";
    static final String ASSIGNING = "ASSIGNING";
    static final String RUNNING = "RUNNING";
    static final String CLOSING = "CLOSING";
    static final String CLOSED = "CLOSED";
    static final String REFUSED = "REFUSED";
    static final String TERMINATED = "TERMINATED";

    static final String SUBMIT = "submit";
    static final String SUPPLY = "supply";
    static final String WITHDRAW = "withdraw";
    static final String APPROVE = "approve";
    static final String GRANT = "grant-on-review";
    static final String REFUSE = "refuse";
    static final String ANSWER = "answer";
    static final String TRANSFER = "transfer";
    static final String ACCEPT_TRANSFER = "accept-transfer";
    static final String DECLINE_TRANSFER = "decline-transfer";
    static final String COME_BACK = "come-back";
    static final String SIGNED = "signed";
    static final String REVOKE = "revoke";
    static final String CLOSE = "close";
    static final String REOPEN = "reopen";
    static final String TERMINATE = "terminate";
    static final String RETURNED = "returned";
    static final String LAPSE = "lapse";

    private static final String WITHDRAWN = "WITHDRAWN";

    private AidGraph() {}

    static StateGraph graph() {
        return edges(ends(helped(asked(StateGraph.begin())))).build();
    }

    private static StateGraph.Builder asked(StateGraph.Builder graph) {
        return graph.state(
                        DRAFT,
                        Holder.DRAFT,
                        0,
                        new Words("草稿", "Draft"),
                        new Words(
                                "可随时保存，填写完整后提交；不需要单位出具任何材料。",
                                "It is saved as you go. No paper of your employer's is needed."))
                .state(
                        SUBMITTED,
                        Holder.UNION,
                        5,
                        new Words("已提交", "Submitted"),
                        new Words("工会将在期限内书面答复是否提供援助。", "The union decides in writing by the date shown."))
                .state(
                        MORE_INFORMATION,
                        Holder.APPLICANT,
                        30,
                        LAPSE,
                        new Words("待补充材料", "More information needed"),
                        new Words("请按工会的说明补充后重新提交。", "Add what the union asks for and submit again."))
                .state(
                        TRANSFERRING,
                        Holder.UNION,
                        3,
                        COME_BACK,
                        new Words("正转交其他地区工会", "Being handed to a union elsewhere"),
                        new Words(
                                "由更近的工会接收办理，未接收则退回原工会，您无需再提交。",
                                "A union nearer to it is asked to take it over; else it comes back. Nothing for you to do."));
    }

    private static StateGraph.Builder helped(StateGraph.Builder graph) {
        return graph.state(
                        PAPERS,
                        Holder.APPLICANT,
                        30,
                        LAPSE,
                        new Words("同意援助，待签署文书", "Granted: papers to sign"),
                        new Words(
                                "请在手机上阅读并签署文书，签署前律师不会代您办理。",
                                "Read and sign the papers on your phone. No lawyer acts for you before that."))
                .state(
                        ASSIGNING,
                        Holder.UNION,
                        3,
                        new Words("正在安排律师", "Finding a lawyer"),
                        new Words("工会正在为您安排律师，您无需再做什么。", "The union is finding a lawyer for you."))
                .state(
                        RUNNING,
                        Holder.PARTY,
                        0,
                        new Words("办理中", "Under way"),
                        new Words("您的律师正在办理，可在此留言并查看进展。", "Your lawyer is at it. Write here and see how it goes."))
                .state(
                        CLOSING,
                        Holder.UNION,
                        5,
                        new Words("结案审核中", "Being closed"),
                        new Words("工会正在核对结案材料。", "The union looks through the closing file."));
    }

    private static StateGraph.Builder ends(StateGraph.Builder graph) {
        return graph.closed(
                        CLOSED,
                        new Words("已结案", "Closed"),
                        new Words(
                                "请为本次援助评分；不服办理可提出异议。",
                                "Please rate the help you had; you may object to how it was handled."))
                .closed(
                        REFUSED,
                        new Words("不予援助", "Refused"),
                        new Words(
                                "请查看理由，改正后可重新申请；不服可申请上级工会复核。",
                                "See why, mend it and ask again; or have the union above review it."))
                .closed(
                        TERMINATED,
                        new Words("已终止", "Ended early"),
                        new Words("请查看理由；不服可提出异议。", "See why; you may object."))
                .closed(
                        WITHDRAWN,
                        new Words("已撤回", "Withdrawn"),
                        new Words("需要时可以重新申请，请留意时效。", "You can ask again; mind the time limits."))
                .urgent(SUBMITTED, 1)
                .urgent(TRANSFERRING, 1)
                .urgent(ASSIGNING, 1);
    }

    private static StateGraph.Builder edges(StateGraph.Builder graph) {
        graph.edge(SUBMIT, DRAFT, SUBMITTED, APPLICANT)
                .reasonedEdge("request-information", SUBMITTED, MORE_INFORMATION, HANDLER)
                .edge(SUPPLY, MORE_INFORMATION, SUBMITTED, APPLICANT)
                .edge(LAPSE, MORE_INFORMATION, WITHDRAWN, SYSTEM)
                .edge(APPROVE, SUBMITTED, PAPERS, HANDLER)
                .edge(GRANT, SUBMITTED, PAPERS, SYSTEM)
                .edge(ANSWER, SUBMITTED, CLOSED, HANDLER)
                .reasonedEdge(REFUSE, SUBMITTED, REFUSED, HANDLER)
                .edge(TRANSFER, SUBMITTED, TRANSFERRING, HANDLER)
                .edge(ACCEPT_TRANSFER, TRANSFERRING, SUBMITTED, HANDLER)
                .reasonedEdge(DECLINE_TRANSFER, TRANSFERRING, SUBMITTED, HANDLER)
                .edge(COME_BACK, TRANSFERRING, SUBMITTED, SYSTEM)
                .edge(SIGNED, PAPERS, ASSIGNING, APPLICANT)
                .edge(LAPSE, PAPERS, WITHDRAWN, SYSTEM)
                .edge(REVOKE, ASSIGNING, PAPERS, APPLICANT)
                .edge(REVOKE, RUNNING, PAPERS, APPLICANT)
                .edge("accepted", ASSIGNING, RUNNING, SYSTEM)
                .edge(RETURNED, RUNNING, ASSIGNING, PARTY, SYSTEM)
                .edge("finish", RUNNING, CLOSING, PARTY)
                .edge(REOPEN, CLOSING, RUNNING, HANDLER)
                .edge(CLOSE, CLOSING, CLOSED, HANDLER);
        for (String helped : new String[] {PAPERS, ASSIGNING, RUNNING}) {
            graph.reasonedEdge(TERMINATE, helped, TERMINATED, HANDLER);
        }
        for (String open :
                new String[] {DRAFT, SUBMITTED, MORE_INFORMATION, TRANSFERRING, PAPERS, ASSIGNING, RUNNING}) {
            graph.edge(WITHDRAW, open, WITHDRAWN, APPLICANT);
        }
        return graph;
    }
}
