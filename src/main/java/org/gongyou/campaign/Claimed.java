package org.gongyou.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What became of a claim, for good.
 *
 * @param slot the worker's; null when there is none
 * @param replayed whether it was won before, by the same claim
 */
record Claimed(Outcome outcome, @Nullable Slot slot, boolean replayed) {

    enum Outcome {
        WON,
        /** By another claim of the worker's. */
        HAS_ONE,
        SOLD_OUT,
        NOT_ENTITLED,
        /** The worker has won as many in the series as anybody may. */
        SERIES_FULL,
        CANCELLED
    }

    static Claimed won(Slot slot, boolean replayed) {
        return new Claimed(Outcome.WON, slot, replayed);
    }

    static Claimed lost(Outcome outcome) {
        return new Claimed(outcome, null, false);
    }
}
