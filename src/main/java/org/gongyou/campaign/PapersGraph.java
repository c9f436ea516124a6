package org.gongyou.campaign;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;
import static org.gongyou.casework.Actor.SYSTEM;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gongyou.casework.Holder;
import org.gongyou.casework.StateGraph;
import org.gongyou.platform.language.Words;

/** How papers for a number are looked at, with the one sentence for each state. */
@Singleton
class PapersGraph {

    private final int reviewDays;
    private final int answerDays;

    PapersGraph(
            @ConfigProperty(name = "gongyou.campaign.review-days") int reviewDays,
            @ConfigProperty(name = "gongyou.campaign.answer-days") int answerDays) {
        this.reviewDays = reviewDays;
        this.answerDays = answerDays;
    }

    StateGraph graph() {
        return ends(onTheWay(StateGraph.begin()))
                .edge(PapersCase.ACCEPT, PapersCase.SUBMITTED, "ACCEPTED", HANDLER)
                .reasonedEdge(PapersCase.REFUSE, PapersCase.SUBMITTED, "REFUSED", HANDLER)
                .reasonedEdge("request-information", PapersCase.SUBMITTED, PapersCase.INFORMATION, HANDLER)
                .edge(PapersCase.ANSWER, PapersCase.INFORMATION, PapersCase.SUBMITTED, APPLICANT)
                .edge(PapersCase.LAPSE, PapersCase.INFORMATION, "MISSED", SYSTEM)
                .edge(PapersCase.WITHDRAW, PapersCase.SUBMITTED, "WITHDRAWN", APPLICANT)
                .edge(PapersCase.WITHDRAW, PapersCase.INFORMATION, "WITHDRAWN", APPLICANT)
                .edge(PapersCase.EXHAUST, PapersCase.SUBMITTED, "FULL", SYSTEM)
                .edge(PapersCase.EXHAUST, PapersCase.INFORMATION, "FULL", SYSTEM)
                .build();
    }

    private StateGraph.Builder onTheWay(StateGraph.Builder graph) {
        return graph.state(
                        PapersCase.SUBMITTED,
                        Holder.UNION,
                        reviewDays,
                        new Words("材料已提交", "Papers are in"),
                        new Words(
                                "工会按号码顺序审核，名额用完为止。",
                                "The union looks at them in the order of numbers, until all are given."))
                .state(
                        PapersCase.INFORMATION,
                        Holder.APPLICANT,
                        answerDays,
                        PapersCase.LAPSE,
                        new Words("请补充材料", "Something is missing"),
                        new Words("请在期限内补充，逾期号码作废。", "Hand it in by the date shown, or the number lapses."));
    }

    private static StateGraph.Builder ends(StateGraph.Builder graph) {
        return graph.closed(
                        "ACCEPTED",
                        new Words("已通过", "Accepted"),
                        new Words("券已放入“我的券”。", "The coupon is under “my coupons”."))
                .closed(
                        "REFUSED",
                        new Words("未通过", "Not accepted"),
                        new Words("请查看原因；如有疑问请拨打12351。", "See why; call 12351 if that surprises you."))
                .closed(
                        "MISSED",
                        new Words("逾期未补充", "Not handed in in time"),
                        new Words("号码已作废，由后面的号码递补。", "The number has lapsed; the next one follows."))
                .closed("WITHDRAWN", new Words("已放弃", "Given up"), new Words("由后面的号码递补。", "The next number follows."))
                .closed(
                        "FULL",
                        new Words("名额已满", "All are given"),
                        new Words(
                                "前面的号码已用完全部名额，或活动已取消。",
                                "Earlier numbers took them all, or the campaign was cancelled."));
    }
}
