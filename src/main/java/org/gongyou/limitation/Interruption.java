package org.gongyou.limitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have interrupted or suspended a period.
 *
 * @param until the day on which it was over: an obstacle removed, proceedings ended; null for a moment, or when it goes on
 */
public record Interruption(
        Cause cause, LocalDate from, @Nullable LocalDate until) {

    public Interruption(Cause cause, LocalDate from) {
        this(cause, from, null);
    }
}
