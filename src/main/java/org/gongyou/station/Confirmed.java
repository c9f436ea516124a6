package org.gongyou.station;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something was last seen to be as stated, and by whom: {@code 2026-11-20T08:00:00Z/KEEPER}.
 *
 * @param at to the second
 * @param by an {@link AuthorRole}, which a newer release may know more of
 */
record Confirmed(Instant at, String by) {

    private static final String BETWEEN = "/";

    Confirmed {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    static Confirmed of(Instant at, AuthorRole by) {
        return new Confirmed(at, by.name());
    }

    /** Null when it is not so written. */
    static @Nullable Confirmed read(String written) {
        int slash = written.indexOf(BETWEEN);
        String by = written.substring(slash + 1);
        if (slash < 0 || !by.matches("[A-Z_]{1,40}")) return null;
        try {
            Instant at = Instant.parse(written.substring(0, slash));
            // What the database keeps, and more than anybody will see.
            boolean kept = at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("9999-01-01T00:00:00Z"));
            return kept ? new Confirmed(at, by) : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    String text() {
        return at + BETWEEN + by;
    }
}
