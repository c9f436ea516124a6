package org.gongyou.platform.hours;

import java.time.LocalDate;
import java.util.List;

/** The days of which a rule speaks. */
@FunctionalInterface
interface Days {

    Days ALL = (day, holidays) -> true;

    boolean include(LocalDate day, Holidays holidays);

    default Days and(Days other) {
        return (day, holidays) -> include(day, holidays) && other.include(day, holidays);
    }

    /** All days when the list is empty: a selector that is not given restricts nothing. */
    static Days anyOf(List<Days> alternatives) {
        if (alternatives.isEmpty()) return ALL;
        return (day, holidays) -> {
            for (Days days : alternatives) {
                if (days.include(day, holidays)) return true;
            }
            return false;
        };
    }
}
