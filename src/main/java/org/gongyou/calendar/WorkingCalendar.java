package org.gongyou.calendar;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** Working days in China, for everything that is promised within a number of them. */
@Singleton
public class WorkingCalendar {

    private final CalendarSnapshot snapshot;

    WorkingCalendar(CalendarSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    public boolean isWorkingDay(LocalDate date) {
        return snapshot.value().isWorkingDay(date);
    }

    /**
     * The moment at which a promise of so many working days is broken: the end (24:00 in China) of the {@code days}-th
     * working day after the day of {@code from}. The day of the start never counts and the last day counts whole, as periods
     * do in Chinese law (民法典 art. 201, 203), so that whoever applies late in the evening loses nothing and an officer has
     * until midnight; the answer is exclusive: at that instant it is too late.
     *
     * @throws IllegalArgumentException when {@code days} is less than 1
     */
    public Instant plusWorkingDays(Instant from, int days) {
        return snapshot.value().plusWorkingDays(from, days);
    }

    /** Whether the year's holidays are announced; otherwise answers about it are estimates that may still move. */
    public boolean isPublished(int year) {
        return snapshot.value().year(year).published();
    }
}
