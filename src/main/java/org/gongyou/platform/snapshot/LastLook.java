package org.gongyou.platform.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When this instance last saw that its snapshots are what the database holds. */
@ApplicationScoped
class LastLook {

    /** It looks once a second; a look or two may be late without anything being wrong. */
    private static final Duration USUAL = Duration.ofSeconds(5);

    private final Clock clock;
    private volatile @Nullable Instant begun;

    LastLook(Clock clock) {
        this.clock = clock;
    }

    Instant begin() {
        return clock.instant();
    }

    /** @param at when the look began that has succeeded now: what was changed later it may not have seen */
    void succeeded(Instant at) {
        begun = at;
    }

    /** The last look, to the second, when it is so long ago that somebody should know; otherwise null. */
    @Nullable
    Instant behindSince() {
        Instant last = begun;
        return last == null || last.isAfter(clock.instant().minus(USUAL)) ? null : last.truncatedTo(ChronoUnit.SECONDS);
    }
}
