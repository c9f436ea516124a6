package org.gongyou.platform.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks from one opening to the next, day by day, joining those that touch (across midnight too). */
final class Openings {

    /** Leap years apart, every schedule that opens at all does so within two years. */
    private static final int HORIZON_IN_DAYS = 2 * 366;

    /** @param to null when it does not end within the horizon */
    record Opening(Instant from, @Nullable Instant to) {}

    private final OpeningHours hours;
    private final ZoneRules rules;
    private final Holidays holidays;
    private final LocalDate horizon;
    private LocalDate day;
    private DayPlan yesterday;
    private BitSet minutes;
    private int minute;

    Openings(OpeningHours hours, ZoneId zone, Holidays holidays, LocalDate first) {
        this.hours = hours;
        this.rules = zone.getRules();
        this.holidays = holidays;
        this.horizon = first.plusDays(HORIZON_IN_DAYS);
        DayPlan before = hours.plan(first.minusDays(1), holidays);
        this.day = first;
        this.yesterday = hours.plan(first, holidays);
        this.minutes = yesterday.minutesAfter(before);
    }

    @Nullable
    Opening next() {
        int from = minutes.nextSetBit(minute);
        while (from < 0) {
            if (!turnDay()) return null;
            from = minutes.nextSetBit(0);
        }
        Instant start = instant(from);
        int to = minutes.nextClearBit(from);
        while (to == DayPlan.DAY) {
            if (!turnDay()) return new Opening(start, null);
            to = minutes.nextClearBit(0);
        }
        minute = to;
        return new Opening(start, instant(to));
    }

    private boolean turnDay() {
        if (day.equals(horizon)) return false;
        day = day.plusDays(1);
        DayPlan today = hours.plan(day, holidays);
        minutes = today.minutesAfter(yesterday);
        yesterday = today;
        minute = 0;
        return true;
    }

    /** Where the clock is put forward a skipped minute is the moment of the leap; put back, the first of the two counts. */
    private Instant instant(int minuteOfDay) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minuteOfDay);
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }
}
