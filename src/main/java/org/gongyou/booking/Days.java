package org.gongyou.booking;

import java.time.LocalDate;

/** Days for which anything is kept: beyond them a row could not even say which. */
final class Days {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2090;

    private Days() {}

    static boolean isKept(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
