package org.gongyou.calendar;

/** How a day differs from what its day of the week would say. */
enum DayKind {
    /** Nobody need work, weekends within a holiday included. */
    HOLIDAY,
    /** A Saturday or Sunday that is worked in exchange for a longer holiday. */
    WORKING_DAY
}
