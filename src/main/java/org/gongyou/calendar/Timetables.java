package org.gongyou.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gongyou.platform.hours.Holidays;
import org.gongyou.platform.hours.HoursException;
import org.gongyou.platform.hours.OpeningHours;
import org.gongyou.platform.hours.SpecialDays;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** Places with the same hours share a timetable: 20,000 stations have a few hundred, each worked out once. */
@ApplicationScoped
public class Timetables {

    /** Hours that are no longer anybody's are forgotten in one go when there are this many. */
    private static final int MOST = 50_000;

    /** Nobody is sent where nobody knows whether it is open. */
    private static final String NEVER = "off";

    private final ConcurrentMap<String, Timetable> known = new ConcurrentHashMap<>();
    private final Holidays holidays;

    Timetables(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * Whatever days are special belong to one place: it gets a timetable of its own.
     *
     * @param hours in {@code opening_hours} syntax; null when nobody knows them
     * @return null when they are not known, or are written in a way only a newer release reads
     */
    public @Nullable Timetable of(@Nullable String hours, List<SpecialDays> special) {
        if (special.isEmpty()) return hours == null ? null : of(hours);
        try {
            OpeningHours ordinary = OpeningHours.parse(hours == null ? NEVER : hours);
            return ordinary.in(ChinaDay.ZONE, holidays, special);
        } catch (HoursException unknown) {
            return null;
        }
    }

    private @Nullable Timetable of(String hours) {
        if (known.size() > MOST) known.clear();
        try {
            // All of China keeps Beijing time by law.
            return known.computeIfAbsent(hours, text -> OpeningHours.parse(text).in(ChinaDay.ZONE, holidays));
        } catch (HoursException unknown) {
            return null;
        }
    }
}
