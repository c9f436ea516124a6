package org.gongyou.cover;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.gongyou.calendar.ChinaDay;

/** Which day it is: covers begin and end at midnight in China. */
@Singleton
class CoverDays {

    private final Clock clock;

    CoverDays(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return of(clock.instant());
    }

    static LocalDate of(Instant at) {
        return ChinaDay.of(at);
    }
}
