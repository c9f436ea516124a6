package org.gongyou.platform.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates and seasons: {@code Nov-Mar}, {@code May 01-Sep 30}, {@code 2026 Nov 22}, {@code 2026 Dec 20-2027 Jan 05}. */
final class DateSpan {

    /** Years, months and days as one number that sorts like the date; a day that does not exist sorts in its place. */
    private static final int YEAR = 10_000;

    private static final int MONTH = 100;

    private DateSpan() {}

    static Days compile(DateRange range) {
        DateWithOffset from = range.getStartDate();
        DateWithOffset to = range.getEndDate();
        if (range.getInterval() > 0) throw new HoursException(HoursProblem.INTERVAL);
        if (isReckoned(from) || (to != null && isReckoned(to))) throw new HoursException(HoursProblem.MOVABLE_DATE);
        int first = inYear(from, 1);
        int last = to == null ? inYear(from, 31) : inYear(to, 31);
        if (from.isOpenEnded()) last = 12 * MONTH + 31;
        if (!from.undefinedYear()) return dated(from, to, first, last);
        if (to != null && !to.undefinedYear()) throw new HoursException(HoursProblem.MOVABLE_DATE);
        return yearly(first, last);
    }

    private static boolean isReckoned(DateWithOffset date) {
        return date.getVarDate() != null
                || date.getMonth() == null
                || date.getNthWeekDay() != null
                || date.getWeekDayOffset() != null
                || date.getDayOffset() != 0;
    }

    private static Days yearly(int first, int last) {
        return (day, holidays) -> {
            int date = inYear(day);
            return first <= last ? date >= first && date <= last : date >= first || date <= last;
        };
    }

    private static Days dated(DateWithOffset from, @Nullable DateWithOffset to, int first, int last) {
        int year = from.getYear();
        int lastYear = to == null || to.undefinedYear() ? (last < first ? year + 1 : year) : to.getYear();
        if (from.isOpenEnded()) lastYear = YearRange.FIRST_VALID_YEAR + YEAR;
        int start = year * YEAR + first;
        int end = lastYear * YEAR + last;
        return (day, holidays) -> {
            int date = day.getYear() * YEAR + inYear(day);
            return date >= start && date <= end;
        };
    }

    private static int inYear(DateWithOffset date, int dayWhenNone) {
        return (date.getMonth().ordinal() + 1) * MONTH + (date.undefinedDay() ? dayWhenNone : date.getDay());
    }

    private static int inYear(LocalDate day) {
        return day.getMonthValue() * MONTH + day.getDayOfMonth();
    }
}
