package org.gongyou.card;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SYSTEM;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.platform.language.Words;

/** How a bank card comes about: the way of an application, with the one sentence for each state. */
@Singleton
class BankCardGraph {

    static final String APPLIED = "APPLIED";
    static final String AT_BRANCH = "IDENTITY_AT_BRANCH";
    static final String ORDER = "order";
    static final String INVITE = "invite";
    static final String IDENTIFIED = "identified";
    static final String ACTIVATE = "activate";
    static final String WITHDRAW = "withdraw";

    private static final String MAKING = "MAKING";
    private static final String READY = "READY";
    private static final String COLLECTED = "COLLECTED";

    private final int orderDays;
    private final int makingDays;
    private final int collectionDays;

    BankCardGraph(
            @ConfigProperty(name = "gongyou.card.bank-order-days") int orderDays,
            @ConfigProperty(name = "gongyou.card.bank-making-days") int makingDays,
            @ConfigProperty(name = "gongyou.card.bank-collection-days") int collectionDays) {
        this.orderDays = orderDays;
        this.makingDays = makingDays;
        this.collectionDays = collectionDays;
    }

    StateGraph graph() {
        return ends(onTheWay(StateGraph.begin()))
                .edge(ORDER, APPLIED, MAKING, HANDLER)
                .edge(INVITE, APPLIED, AT_BRANCH, SYSTEM, HANDLER)
                .edge(IDENTIFIED, AT_BRANCH, MAKING, HANDLER, SYSTEM)
                .reasonedEdge("refuse", APPLIED, "REFUSED", HANDLER)
                .reasonedEdge("refuse", AT_BRANCH, "REFUSED", HANDLER)
                .edge(WITHDRAW, APPLIED, "WITHDRAWN", APPLICANT)
                .edge(WITHDRAW, AT_BRANCH, "WITHDRAWN", APPLICANT)
                .edge("ready", MAKING, READY, HANDLER, SYSTEM)
                .edge("collect", READY, COLLECTED, HANDLER, SYSTEM)
                .edge("return", READY, "RETURNED", HANDLER, SYSTEM)
                .edge(ACTIVATE, COLLECTED, "ACTIVE", APPLICANT, HANDLER, SYSTEM)
                .build();
    }

    private StateGraph.Builder onTheWay(StateGraph.Builder graph) {
        return graph.state(
                        APPLIED,
                        Holder.UNION,
                        orderDays,
                        new Words("已申请", "Applied"),
                        new Words(
                                "工会将在期限内提交银行制卡；制卡前可更改领卡网点。",
                                "The union orders it by the date shown; until then" + " you can change the branch."))
                .state(
                        AT_BRANCH,
                        Holder.APPLICANT,
                        0,
                        new Words("请到网点核验身份", "Show your document at the branch"),
                        new Words(
                                "请携带护照或通行证原件到所选网点核验身份，核验后开始制卡。",
                                "Take the original of your passport or permit"
                                        + " to the branch you chose; then the card is made."))
                .state(
                        MAKING,
                        Holder.UNION,
                        makingDays,
                        new Words("制卡中", "Being made"),
                        new Words("银行正在制卡，请耐心等待。", "The bank makes your card by the date shown."))
                .state(
                        READY,
                        Holder.APPLICANT,
                        collectionDays,
                        "return",
                        new Words("待领取", "Ready"),
                        new Words(
                                "请携带证件原件到网点领卡，逾期将退回。",
                                "Fetch it at the branch with your document; after the date" + " shown it goes back."))
                .state(
                        COLLECTED,
                        Holder.APPLICANT,
                        0,
                        new Words("已领取，待激活", "Fetched, to be activated"),
                        new Words("请在柜台或银行应用激活。", "Activate it at the counter or in the bank's app."));
    }

    private static StateGraph.Builder ends(StateGraph.Builder graph) {
        return graph.closed(
                        "ACTIVE",
                        new Words("已激活", "In use"),
                        new Words("如丢失请立即挂失，然后可重新申请。", "If you lose it, report that at once; then apply for another."))
                .closed(
                        "RETURNED",
                        new Words("逾期未领，已退回", "Not fetched in time"),
                        new Words("您可以重新申请。", "You can apply again."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Refused"),
                        new Words("请查看原因，改正后可重新申请或拨打12351。", "See why, mend it and apply again, or call 12351."))
                .closed(
                        "WITHDRAWN",
                        new Words("已撤回", "Withdrawn"),
                        new Words("您可以随时重新申请。", "You can apply again at any time."));
    }
}
