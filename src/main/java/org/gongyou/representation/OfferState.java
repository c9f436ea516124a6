package org.gongyou.representation;

import java.util.EnumSet;
import java.util.Set;

/** What became of an offer to a lawyer. */
enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** No answer in time. */
    LAPSED,
    /** An officer named somebody else, or the case needs nobody any more. */
    TAKEN_BACK,
    /** Accepted, and given to somebody else. */
    HANDED_OVER,
    /** It turned out that the lawyer stands on the other side. */
    CONFLICT,
    /** Accepted, and the case is over. */
    ENDED;

    /** Those who had the matter: they know of it for ever. */
    static final Set<OfferState> HAD = EnumSet.of(ACCEPTED, HANDED_OVER, ENDED);

    boolean isRunning() {
        return this == OPEN || this == ACCEPTED;
    }
}
