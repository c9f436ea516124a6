package org.gongyou.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.hours.DayKind;
import org.gongyou.platform.hours.Holidays;
import org.gongyou.platform.hours.OpenState;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * When something can be booked.
 *
 * @param hours null when nobody knows them: then nothing can be
 * @param minutes how long a slot is
 * @param places how many a slot has
 * @param daysAhead how many days from today on
 * @param closed days on which it is closed
 * @param worksOnHolidays whether the hours speak of public holidays themselves; otherwise these are free
 */
record SlotPlan(
        @Nullable Timetable hours,
        int minutes,
        int places,
        int daysAhead,
        Set<LocalDate> closed,
        boolean worksOnHolidays) {

    SlotPlan {
        closed = Set.copyOf(closed);
    }

    /** All that begin within these days and are still to come, as far ahead as one may book. */
    List<Slot> slots(LocalDate from, LocalDate until, Clock clock, Holidays holidays) {
        LocalDate today = ChinaDay.today(clock);
        LocalDate first = from.isBefore(today) ? today : from;
        LocalDate last = until.isAfter(today.plusDays(daysAhead)) ? today.plusDays(daysAhead) : until;
        List<Slot> slots = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isFree(day, holidays)) continue;
            for (Slot slot : ofDay(day)) if (slot.starts().isAfter(clock.instant())) slots.add(slot);
        }
        return slots;
    }

    private boolean isFree(LocalDate day, Holidays holidays) {
        return closed.contains(day) || (!worksOnHolidays && holidays.kindOf(day) == DayKind.PUBLIC_HOLIDAY);
    }

    private List<Slot> ofDay(LocalDate day) {
        List<Slot> slots = new ArrayList<>();
        Instant end = ChinaDay.start(day.plusDays(1));
        Instant at = ChinaDay.start(day);
        while (hours != null && at != null && at.isBefore(end)) {
            OpenState state = hours.stateAt(at);
            if (!state.open()) {
                at = state.opensNext();
                continue;
            }
            Instant close = state.until() == null || state.until().isAfter(end) ? end : state.until();
            for (Instant slot = at; !end(slot).isAfter(close); slot = end(slot)) slots.add(new Slot(slot, end(slot)));
            at = close;
        }
        return slots;
    }

    private Instant end(Instant slot) {
        return slot.plus(minutes, ChronoUnit.MINUTES);
    }

    /** One time. */
    record Slot(Instant starts, Instant ends) {

        /** As the API names it: when it begins in China, to the minute. */
        String name() {
            return name(starts);
        }

        static String name(Instant starts) {
            return LocalDateTime.ofInstant(starts, ChinaDay.ZONE)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        }

        LocalDate day() {
            return ZonedDateTime.ofInstant(starts, ChinaDay.ZONE).toLocalDate();
        }
    }
}
