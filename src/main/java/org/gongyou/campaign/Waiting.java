package org.gongyou.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who waits for a coupon that is handed back.
 *
 * @param place the lowest is next; places between may be empty
 * @param key the idempotency key of the joining
 */
record Waiting(UUID worker, long place, State state, String key, Instant joinedAt) {

    Waiting as(State other) {
        return new Waiting(worker, place, other, key, joinedAt);
    }

    /** How it stands with a place on the list. */
    enum State {
        WAITING,
        /** A coupon was handed back, and is theirs. */
        WON,
        LEFT,
        /** Nobody is given one any more. */
        OVER
    }
}
