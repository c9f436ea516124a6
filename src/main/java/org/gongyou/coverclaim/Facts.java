package org.gongyou.coverclaim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the arithmetic needs to know.
 *
 * @param days in hospital; 0 when there was no stay, or it goes on
 * @param paidInFen by oneself; null when nothing was said
 * @param grade of disability; null when nothing was said
 */
record Facts(int days, @Nullable Long paidInFen, @Nullable Integer grade) {

    /** The first day counts and the last does not, as hospitals bill; whoever leaves the same day was there for one. */
    static int days(LocalDate admitted, LocalDate discharged) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(admitted, discharged));
    }
}
