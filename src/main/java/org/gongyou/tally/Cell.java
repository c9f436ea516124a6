package org.gongyou.tally;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that is counted, or a group of such.
 *
 * @param month such as 2026-11
 * @param subject the campaign or offer; null for several
 * @param district its union; null for several
 */
record Cell(String month, @Nullable UUID subject, @Nullable UUID district, Figures figures) {

    Cell plus(Cell other, @Nullable UUID ofSubject) {
        return new Cell(month, ofSubject, null, figures.plus(other.figures));
    }
}
