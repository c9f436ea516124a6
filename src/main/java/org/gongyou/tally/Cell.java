package org.gongyou.tally;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that is counted, or a group of such.
 *
 * @param month such as 2026-11
 * @param subject the campaign, offer or form of help; null for several
 * @param district its union; null for several
 */
record Cell<S, F extends Sums<F>>(
        String month, @Nullable S subject, @Nullable UUID district, F figures) {

    Cell<S, F> plus(Cell<S, F> other, @Nullable S ofSubject) {
        return new Cell<>(month, ofSubject, null, figures.plus(other.figures));
    }
}
