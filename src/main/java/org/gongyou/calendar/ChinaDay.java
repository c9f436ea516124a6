package org.gongyou.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people in China count them: one time zone for the whole country. */
public final class ChinaDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaDay() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The moment at which the day begins. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
