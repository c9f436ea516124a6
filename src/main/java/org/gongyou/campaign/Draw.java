package org.gongyou.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a draw.
 *
 * @param seed sealed
 * @param listHash of the entries it was drawn from; null until then
 */
record Draw(
        byte[] seed,
        String seedHash,
        @Nullable String listHash,
        @Nullable Instant drawnAt) {

    boolean isDrawn() {
        return drawnAt != null;
    }
}
