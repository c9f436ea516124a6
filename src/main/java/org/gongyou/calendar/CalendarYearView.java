package org.gongyou.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.gongyou.platform.web.Versioned;

/** A year as the officer who keeps it sees it: both languages, and a version. */
record CalendarYearView(
        int year,
        boolean published,
        List<CalendarDay> days,
        @JsonIgnore long version) implements Versioned {

    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(year.year(), year.published(), year.inOrder(), year.version());
    }
}
