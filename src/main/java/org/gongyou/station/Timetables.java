package org.gongyou.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.platform.hours.Holidays;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.OpeningHours;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** Stations with the same hours share a timetable: 20,000 have a few hundred, each worked out once. */
@ApplicationScoped
class Timetables {

    /** Hours that are no longer anybody's are forgotten in one go when there are this many. */
    private static final int MOST = 50_000;

    private final ConcurrentMap<String, Timetable> known = new ConcurrentHashMap<>();
    private final Holidays holidays;

    Timetables(Holidays holidays) {
        this.holidays = holidays;
    }

    @Nullable
    Timetable of(@Nullable String hours) {
        if (hours == null) return null;
        if (known.size() > MOST) known.clear();
        try {
            // All of China keeps Beijing time by law.
            return known.computeIfAbsent(hours, text -> OpeningHours.parse(text).in(WorkingCalendar.ZONE, holidays));
        } catch (HoursException unknown) {
            return null;
        }
    }
}
