package org.gongyou.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private final Calendar calendar = Calendar.of(ReleasedYears.read(), Map.of());

    @ParameterizedTest(name = "{0} is worked: {1}")
    @CsvSource({
        // an ordinary week
        "2025-03-14, true",
        "2025-03-15, false",
        "2025-03-16, false",
        "2025-03-17, true",
        // New Year
        "2024-01-01, false",
        "2024-01-02, true",
        "2025-01-01, false",
        "2025-01-02, true",
        "2026-01-02, false",
        "2026-01-03, false",
        "2026-01-04, true",
        "2026-01-05, true",
        // Spring Festival: days off in a row, and the Saturdays and Sundays worked for them
        "2024-02-04, true",
        "2024-02-09, true",
        "2024-02-10, false",
        "2024-02-16, false",
        "2024-02-17, false",
        "2024-02-18, true",
        "2024-02-19, true",
        "2025-01-25, false",
        "2025-01-26, true",
        "2025-01-27, true",
        "2025-01-28, false",
        "2025-02-04, false",
        "2025-02-05, true",
        "2025-02-08, true",
        "2025-02-09, false",
        "2026-02-14, true",
        "2026-02-15, false",
        "2026-02-16, false",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-02-28, true",
        "2026-03-01, false",
        // Qingming, Labour Day, Dragon Boat, Mid-Autumn
        "2024-04-04, false",
        "2024-04-05, false",
        "2024-04-07, true",
        "2026-04-06, false",
        "2026-04-07, true",
        "2024-04-28, true",
        "2024-05-03, false",
        "2024-05-06, true",
        "2024-05-11, true",
        "2025-04-27, true",
        "2025-05-05, false",
        "2025-05-06, true",
        "2026-05-09, true",
        "2024-06-10, false",
        "2025-06-02, false",
        "2026-06-19, false",
        "2024-09-14, true",
        "2024-09-16, false",
        "2024-09-17, false",
        "2026-09-25, false",
        // National Day
        "2024-09-29, true",
        "2024-10-07, false",
        "2024-10-12, true",
        "2025-09-28, true",
        "2025-10-06, false",
        "2025-10-08, false",
        "2025-10-11, true",
        "2026-09-20, true",
        "2026-10-07, false",
        "2026-10-10, true"
    })
    void theAnnouncedCalendarDecides(LocalDate date, boolean worked) {
        assertEquals(worked, calendar.isWorkingDay(date));
    }

    @ParameterizedTest(name = "{0} + {1} working days ends with {2}")
    @CsvSource({
        // an ordinary week, whatever the hour of the start
        "2025-03-10T00:00:00+08:00, 1, 2025-03-11", "2025-03-10T23:59:59+08:00, 1, 2025-03-11",
        "2025-03-10T09:00:00+08:00, 5, 2025-03-17", "2025-03-14T17:00:00+08:00, 1, 2025-03-17",
        // a start on a day that is not worked
        "2025-03-15T10:00:00+08:00, 1, 2025-03-17", "2025-03-16T10:00:00+08:00, 3, 2025-03-19",
        // the day of the start is that of China, not of UTC
        "2025-03-10T16:30:00Z, 1, 2025-03-12", "2025-03-10T15:59:59Z, 1, 2025-03-11",
        // over Spring Festival, with and without the days worked in exchange
        "2025-01-24T12:00:00+08:00, 1, 2025-01-26", "2025-01-26T12:00:00+08:00, 2, 2025-02-05",
        "2025-01-27T12:00:00+08:00, 5, 2025-02-10", "2024-02-09T12:00:00+08:00, 1, 2024-02-18",
        "2026-02-13T12:00:00+08:00, 2, 2026-02-24", "2026-02-27T12:00:00+08:00, 1, 2026-02-28",
        // over National Day and over the turn of the year
        "2025-09-30T08:00:00+08:00, 2, 2025-10-10", "2025-09-30T08:00:00+08:00, 3, 2025-10-11",
        "2025-12-31T08:00:00+08:00, 1, 2026-01-04", "2024-12-31T08:00:00+08:00, 1, 2025-01-02",
        // fifteen working days, the contact promised to whoever applies
        "2025-09-15T10:00:00+08:00, 15, 2025-10-11", "2026-02-02T10:00:00+08:00, 15, 2026-02-28",
        // into a year that is only estimated
        "2026-12-31T10:00:00+08:00, 1, 2027-01-04", "2027-02-03T10:00:00+08:00, 2, 2027-02-09"
    })
    void aDeadlineIsTheEndOfTheLastWorkingDay(OffsetDateTime from, int days, LocalDate last) {
        Instant endOfDay =
                OffsetDateTime.parse(last.plusDays(1) + "T00:00:00+08:00").toInstant();

        assertEquals(endOfDay, calendar.plusWorkingDays(from.toInstant(), days));
    }

    @Test
    void aDeadlineLiesAtLeastOneWorkingDayAhead() {
        assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkingDays(Instant.EPOCH, 0));
    }

    @Test
    void theReleaseBringsTheYearsThatAreAnnounced() {
        assertTrue(
                Stream.of(2024, 2025, 2026).allMatch(year -> calendar.year(year).published()));
        assertFalse(calendar.year(2023).published());
        assertFalse(calendar.year(2027).published());
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void everyWorkedExceptionIsAWeekendDay(int year) {
        List<CalendarDay> worked = calendar.year(year).inOrder().stream()
                .filter(day -> day.kind() == DayKind.WORKING_DAY)
                .toList();

        assertFalse(worked.isEmpty());
        assertTrue(worked.stream().allMatch(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0));
    }

    @ParameterizedTest(name = "the law gives {0} off")
    @CsvSource({
        "2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-05-01", "2027-05-02", "2027-06-09", "2027-09-15",
        "2027-10-01", "2027-10-03", "2028-01-25", "2028-01-28", "2028-04-04", "2028-05-28", "2028-10-03", "2030-02-02"
    })
    void anEstimatedYearKnowsTheDaysOfTheLaw(LocalDate date) {
        assertFalse(calendar.isWorkingDay(date));
        assertTrue(calendar.year(date.getYear()).days().containsKey(date));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void theEstimateOfAnAnnouncedYearNamesNoDayThatWasWorked(int year) {
        // 9 February 2024, the eve of Spring Festival, was worked: the law gave it off from 2025 on only.
        assertEquals(
                year == 2024 ? List.of(LocalDate.of(2024, 2, 9)) : List.of(),
                StatutoryDays.estimate(year).days().keySet().stream()
                        .filter(calendar::isWorkingDay)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1900, 1901, 2099, 2100, 9999})
    void noYearIsTooFarForTheFixedDays(int year) {
        assertFalse(calendar.isWorkingDay(LocalDate.of(year, 10, 1)));
    }

    @Test
    void whatAnOfficerPublishedReplacesTheWholeYear() {
        CalendarYear empty = CalendarYear.of(2025, 1, true, List.of());

        Calendar changed = Calendar.of(ReleasedYears.read(), Map.of(2025, empty));

        assertTrue(changed.isWorkingDay(LocalDate.of(2025, 10, 1)));
        assertFalse(changed.isWorkingDay(LocalDate.of(2026, 10, 1)));
    }
}
