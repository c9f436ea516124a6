package org.gongyou.cover;

import java.util.Map;
import java.util.Set;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;

/** How a cover stands. {@code EXPIRED} is never written: the date makes it so. */
public enum CoverState {
    AWAITING_PAYMENT(new Words("待缴费", "Awaiting payment")),
    VALID(new Words("有效", "Valid")),
    /** Ran its term. */
    EXPIRED(new Words("已到期", "Over")),
    /** Ended before its term, on its last day; counts until then. */
    ENDED(new Words("提前终止", "Ended early")),
    /** Never counted: a duplicate, or it would have begun after its ground was gone. */
    VOID(new Words("无效", "Void")),
    /** Was never paid for. */
    LAPSED(new Words("逾期未缴费", "Lapsed unpaid"));

    private static final Map<CoverState, Set<CoverState>> NEXT =
            // Paid in time and recorded late, it counts all the same.
            Map.of(AWAITING_PAYMENT, Set.of(VALID, VOID, LAPSED), VALID, Set.of(ENDED, VOID), LAPSED, Set.of(VALID));

    private final Words title;

    CoverState(Words title) {
        this.title = title;
    }

    /** Whether it covers the days of its term. */
    public boolean counts() {
        return this == VALID || this == EXPIRED || this == ENDED;
    }

    /** @throws ProblemException 409 where no edge leads there */
    CoverState to(CoverState other) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(other)) {
            throw new ProblemException(CoverProblem.ILLEGAL_STATE);
        }
        return other;
    }

    Words title() {
        return title;
    }
}
