package org.gongyou.casework;

import static org.gongyou.casework.Actor.APPLICANT;
import static org.gongyou.casework.Actor.HANDLER;

import org.gongyou.platform.language.Words;

/** The union above decides whether a refusal stands; whoever asked may think better of it. */
public final class ReviewGraph {

    public static final String OVERTURN = "overturn";

    private static final String SUBMITTED = "SUBMITTED";

    private ReviewGraph() {}

    /** What a state is called, and what comes next in it. */
    public record Told(Words state, Words now) {}

    /** @param days working days in which the union above decides */
    public static StateGraph of(int days, Told submitted, Told overturned, Told upheld, Words again) {
        return StateGraph.begin()
                .state(SUBMITTED, Holder.UNION, days, submitted.state(), submitted.now())
                .closed("OVERTURNED", overturned.state(), overturned.now())
                .closed("UPHELD", upheld.state(), upheld.now())
                .closed("WITHDRAWN", new Words("已撤回", "Withdrawn"), again)
                .edge(OVERTURN, SUBMITTED, "OVERTURNED", HANDLER)
                .reasonedEdge("uphold", SUBMITTED, "UPHELD", HANDLER)
                .edge("withdraw", SUBMITTED, "WITHDRAWN", APPLICANT)
                .build();
    }
}
