package org.gongyou.calendar;

import java.time.LocalDate;

/** A day that differs from an ordinary week, and the festival it belongs to. */
record CalendarDay(LocalDate date, DayKind kind, String nameZh, String nameEn) {}
