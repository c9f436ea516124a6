package org.gongyou.platform.hours;

/** What the government's yearly notice makes of a day. */
public enum DayKind {
    ORDINARY,
    /** Off by the notice, the weekend days inside a holiday included: {@code PH}. */
    PUBLIC_HOLIDAY,
    /** A Saturday or Sunday worked to make a long holiday (调休). */
    MAKE_UP_WORKDAY
}
