package org.gongyou.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All years as one instance knows them at one moment: what officers published over what the release brought. */
final class Calendar {

    private final Map<Integer, CalendarYear> published;
    private final Map<Integer, CalendarYear> estimated = new ConcurrentHashMap<>();

    private Calendar(Map<Integer, CalendarYear> published) {
        this.published = Map.copyOf(published);
    }

    static Calendar of(Map<Integer, CalendarYear> released, Map<Integer, CalendarYear> byOfficers) {
        Map<Integer, CalendarYear> years = new HashMap<>(released);
        years.putAll(byOfficers);
        return new Calendar(years);
    }

    CalendarYear year(int year) {
        CalendarYear known = published.get(year);
        return known != null ? known : estimated.computeIfAbsent(year, StatutoryDays::estimate);
    }

    boolean isWorkingDay(LocalDate date) {
        return year(date.getYear()).isWorkingDay(date);
    }

    Instant plusWorkingDays(Instant from, int days) {
        if (days < 1) throw new IllegalArgumentException("a deadline is at least one working day away");
        LocalDate date = from.atZone(ChinaDay.ZONE).toLocalDate();
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) left--;
        }
        return ChinaDay.start(date.plusDays(1));
    }
}
