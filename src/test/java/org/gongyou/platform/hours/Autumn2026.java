package org.gongyou.platform.hours;

import java.time.LocalDate;
import java.time.Month;

/** The State Council's notice for the autumn of 2026: National Day 1 to 7 October, made up on 20 September and 10 October. */
final class Autumn2026 implements Holidays {

    @Override
    public DayKind kindOf(LocalDate day) {
        if (day.getYear() != 2026) return DayKind.ORDINARY;
        if (day.getMonth() == Month.OCTOBER && day.getDayOfMonth() <= 7) return DayKind.PUBLIC_HOLIDAY;
        boolean makeUp = day.equals(LocalDate.of(2026, 9, 20)) || day.equals(LocalDate.of(2026, 10, 10));
        return makeUp ? DayKind.MAKE_UP_WORKDAY : DayKind.ORDINARY;
    }
}
