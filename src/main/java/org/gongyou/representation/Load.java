package org.gongyou.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer has.
 *
 * @param open matters they have, and offers they have to answer
 * @param lastAsked when they were last asked, whatever they said; null for never
 * @param gaveUp whether they gave a matter up and were asked for none since
 */
record Load(int open, @Nullable Instant lastAsked, boolean gaveUp) {

    static final Load NONE = new Load(0, null);

    Load(int open, @Nullable Instant lastAsked) {
        this(open, lastAsked, false);
    }

    /** Whoever just gave a matter up does not come first for having one less. */
    int weight() {
        return gaveUp ? open + 1 : open;
    }
}
