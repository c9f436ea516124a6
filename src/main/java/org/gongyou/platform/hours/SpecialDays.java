package org.gongyou.platform.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a schedule does not count.
 *
 * @param to the last of them
 * @param hours what counts instead; null when it is closed
 */
public record SpecialDays(
        LocalDate from, LocalDate to, @Nullable OpeningHours hours) {

    boolean include(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
