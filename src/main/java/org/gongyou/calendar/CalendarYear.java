package org.gongyou.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days of one year that differ from an ordinary week.
 *
 * @param version counts an officer's publications of this year; 0 when no officer ever touched it
 * @param published whether the days are announced; otherwise they are the estimate of {@link StatutoryDays}
 */
record CalendarYear(int year, long version, boolean published, SortedMap<LocalDate, CalendarDay> days) {

    static CalendarYear of(int year, long version, boolean published, Collection<CalendarDay> days) {
        TreeMap<LocalDate, CalendarDay> inOrder = new TreeMap<>();
        days.forEach(day -> inOrder.put(day.date(), day));
        return new CalendarYear(year, version, published, Collections.unmodifiableSortedMap(inOrder));
    }

    boolean isWorkingDay(LocalDate date) {
        CalendarDay day = days.get(date);
        if (day != null) return day.kind() == DayKind.WORKING_DAY;
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    List<CalendarDay> inOrder() {
        return List.copyOf(days.values());
    }
}
