package org.gongyou.cover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a worker is told of a cover, each once, on its day. */
enum CoverNews {
    NONE,
    /** It has begun: the receipt. */
    STARTED,
    ENDS_SOON,
    /** Since yesterday it covers nobody. */
    OVER;

    /** How long before the end one is told. */
    static final int SOON_DAYS = 30;

    /** @param due the day that has come */
    static CoverNews of(LocalDate starts, LocalDate ends, LocalDate due, LocalDate today) {
        if (today.isAfter(ends)) return OVER;
        if (due.equals(starts)) return STARTED;
        return ENDS_SOON;
    }

    /** @return the next day on which there is something to tell; null when there is none left */
    @Nullable
    LocalDate next(LocalDate starts, LocalDate ends, LocalDate today) {
        LocalDate soon = ends.minusDays(SOON_DAYS);
        return switch (this) {
            case NONE, OVER -> null;
            // A cover of a month or less would be said to end soon when it has hardly begun.
            case STARTED -> soon.isAfter(today) ? soon : ends.plusDays(1);
            case ENDS_SOON -> ends.plusDays(1);
        };
    }
}
