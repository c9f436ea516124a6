package org.gongyou.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.gongyou.platform.hours.Holidays;
import org.jspecify.annotations.Nullable;

/** The calendar as opening hours ask for it. */
@Singleton
class CalendarHolidays implements Holidays {

    private final CalendarSnapshot snapshot;

    CalendarHolidays(CalendarSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public org.gongyou.platform.hours.DayKind kindOf(LocalDate day) {
        return kind(snapshot.value().year(day.getYear()).days().get(day));
    }

    private static org.gongyou.platform.hours.DayKind kind(@Nullable CalendarDay day) {
        if (day == null) return org.gongyou.platform.hours.DayKind.ORDINARY;
        return switch (day.kind()) {
            case HOLIDAY -> org.gongyou.platform.hours.DayKind.PUBLIC_HOLIDAY;
            case WORKING_DAY -> org.gongyou.platform.hours.DayKind.MAKE_UP_WORKDAY;
        };
    }

    /** A calendar is replaced as a whole. */
    @Override
    public Object edition() {
        return snapshot.value();
    }
}
