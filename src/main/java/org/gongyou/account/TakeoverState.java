package org.gongyou.account;

import java.util.Set;
import org.gongyou.platform.problem.ProblemException;

/** Where a take-over stands. */
enum TakeoverState {
    /** The old phone may object until the waiting is over. */
    WAITING,
    /** Somebody objected, or a second person claims the same account: an officer decides. */
    UNDER_REVIEW,
    DONE,
    REFUSED,
    WITHDRAWN,
    /** The claimant lost the new phone, or the account is gone: there is nothing left to do. */
    LAPSED;

    private static final Set<TakeoverState> OPEN = Set.of(WAITING, UNDER_REVIEW);

    boolean isOpen() {
        return OPEN.contains(this);
    }

    /** @throws ProblemException 409 when this is over */
    TakeoverState to(TakeoverState next) {
        boolean legal = next == UNDER_REVIEW ? this == WAITING : isOpen() && !next.isOpen();
        if (!legal) {
            throw new ProblemException(AccountProblem.TAKEOVER_OVER);
        }
        return next;
    }
}
