package org.gongyou.representation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a lawyer has.
 *
 * @param open matters they have, and offers they have to answer
 * @param lastAsked when they were last asked, whatever they said; null for never
 */
record Load(int open, @Nullable Instant lastAsked) {

    static final Load NONE = new Load(0, null);
}
