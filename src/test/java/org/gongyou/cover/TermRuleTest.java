package org.gongyou.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongyou.cover.TermRule.Length;
import org.gongyou.cover.TermRule.Previous;
import org.gongyou.cover.TermRule.Span;
import org.gongyou.cover.TermRule.Start;
import org.gongyou.platform.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a cover (R6), against a table. */
class TermRuleTest {

    @ParameterizedTest(name = "{0} of {1}, enrolled {2}: {3} to {4}")
    @CsvSource({
        // Yearly cover: 1 January to 31 December, for whoever is enrolled before.
        "YEAR, 2027, 2026-11-22, 2027-01-01, 2027-12-31",
        "YEAR, 2027, 2026-12-30, 2027-01-01, 2027-12-31",
        "YEAR, 2027, 2026-12-31, 2027-01-01, 2027-12-31",
        "YEAR, 2028, 2026-01-01, 2028-01-01, 2028-12-31",
        // Who joins in its course: from the day after the card number exists.
        "YEAR, 2026, 2026-01-01, 2026-01-02, 2026-12-31",
        "YEAR, 2026, 2026-02-28, 2026-03-01, 2026-12-31",
        "YEAR, 2028, 2028-02-28, 2028-02-29, 2028-12-31",
        "YEAR, 2028, 2028-02-29, 2028-03-01, 2028-12-31",
        "YEAR, 2026, 2026-11-22, 2026-11-23, 2026-12-31",
        "YEAR, 2026, 2026-12-30, 2026-12-31, 2026-12-31",
        // A year from any day on.
        "12 MONTHS, 2026, 2026-11-22, 2026-11-23, 2027-11-22",
        "12 MONTHS, 2028, 2028-02-28, 2028-02-29, 2029-02-28",
        "12 MONTHS, 2028, 2028-02-29, 2028-03-01, 2029-02-28",
        "12 MONTHS, 2027, 2027-02-28, 2027-03-01, 2028-02-29",
        "12 MONTHS, 2027, 2026-12-31, 2027-01-01, 2027-12-31",
        "24 MONTHS, 2026, 2026-02-27, 2026-02-28, 2028-02-27",
        // Months that end on different days.
        "1 MONTHS, 2026, 2026-01-30, 2026-01-31, 2026-02-28",
        "1 MONTHS, 2028, 2028-01-30, 2028-01-31, 2028-02-29",
        "1 MONTHS, 2026, 2026-02-28, 2026-03-01, 2026-03-31",
        "1 MONTHS, 2026, 2026-03-30, 2026-03-31, 2026-04-30",
        "1 MONTHS, 2026, 2026-04-29, 2026-04-30, 2026-05-29",
        "6 MONTHS, 2026, 2026-08-30, 2026-08-31, 2027-02-28",
        "6 MONTHS, 2027, 2027-08-30, 2027-08-31, 2028-02-29",
        "3 MONTHS, 2026, 2026-11-29, 2026-11-30, 2027-02-28",
        // From the first of a month on: the day after, when that is one.
        "12 FIRST, 2026, 2026-11-22, 2026-12-01, 2027-11-30",
        "12 FIRST, 2026, 2026-11-30, 2026-12-01, 2027-11-30",
        "12 FIRST, 2027, 2026-12-01, 2027-01-01, 2027-12-31",
        "6 FIRST, 2028, 2028-02-29, 2028-03-01, 2028-08-31",
        // Days are counted, first and last included.
        "1 DAYS, 2026, 2026-11-22, 2026-11-23, 2026-11-23",
        "90 DAYS, 2026, 2026-11-22, 2026-11-23, 2027-02-20",
        "365 DAYS, 2026, 2026-11-22, 2026-11-23, 2027-11-22",
        "365 DAYS, 2027, 2027-11-22, 2027-11-23, 2028-11-21",
        "366 DAYS, 2028, 2028-02-28, 2028-02-29, 2029-02-28",
    })
    void aCoverHasItsDays(String term, int year, LocalDate enrolledOn, LocalDate from, LocalDate until) {
        Span span = rule(term).span(year, enrolledOn, 0, null);

        assertThat(span).isEqualTo(new Span(from, until, from));
    }

    @ParameterizedTest(name = "{0} of {1}, enrolled {2}: {3}")
    @CsvSource({
        "YEAR, 2026, 2026-12-31, cover.term-over",
        "YEAR, 2026, 2027-01-01, cover.term-over",
        "12 MONTHS, 2026, 2026-12-31, cover.term-over",
        "12 MONTHS, 2027, 2026-12-30, cover.term-ahead",
        "12 FIRST, 2026, 2026-12-01, cover.term-over",
        "90 DAYS, 2027, 2026-11-22, cover.term-ahead",
    })
    void aProductIsForItsYear(String term, int year, LocalDate enrolledOn, String code) {
        assertThatThrownBy(() -> rule(term).span(year, enrolledOn, 0, null))
                .isInstanceOf(ProblemException.class)
                .hasMessage(code);
    }

    @ParameterizedTest(name = "{0} of {1}, enrolled {2}, covered until {3}: {4} to {5}, pays from {7}")
    @CsvSource({
        // Without a gap nobody waits twice, and whoever is still waiting waits no longer than before.
        "YEAR, 2027, 2026-11-22, 2026-12-31, 2027-01-01, 2027-12-31, 2026-01-01, 2027-01-01",
        "YEAR, 2027, 2026-11-22, 2026-12-31, 2027-01-01, 2027-12-31, 2027-01-10, 2027-01-10",
        "YEAR, 2027, 2026-11-22, 2026-12-31, 2027-01-01, 2027-12-31, 2027-05-01, 2027-01-31",
        "12 MONTHS, 2026, 2026-11-22, 2026-11-30, 2026-12-01, 2027-11-30, 2026-01-01, 2026-12-01",
        "12 MONTHS, 2026, 2026-11-22, 2026-11-22, 2026-11-23, 2027-11-22, 2026-01-01, 2026-11-23",
        // With a gap one waits.
        "12 FIRST, 2026, 2026-11-02, 2026-11-15, 2026-12-01, 2027-11-30, 2026-01-01, 2026-12-31",
    })
    void aRenewalFollowsWithoutAGap(
            String term,
            int year,
            LocalDate enrolledOn,
            LocalDate covered,
            LocalDate from,
            LocalDate until,
            LocalDate paidSince,
            LocalDate pays) {
        Span span = rule(term).span(year, enrolledOn, 30, new Previous(covered, paidSince));

        assertThat(span).isEqualTo(new Span(from, until, pays));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2026, 2026-11-22, 2026-12-31",
        "YEAR, 2027, 2026-11-22, 2027-02-15",
        "12 MONTHS, 2026, 2026-11-22, 2027-06-30",
    })
    void whoIsCoveredForLongIsNotEnrolledAgain(String term, int year, LocalDate enrolledOn, LocalDate covered) {
        assertThatThrownBy(() -> rule(term).span(year, enrolledOn, 0, new Previous(covered, covered)))
                .hasMessage("cover.already-covered");
    }

    private static TermRule rule(String term) {
        if (term.equals("YEAR")) return new TermRule(Length.CALENDAR_YEAR, 1, Start.NEXT_DAY);
        String[] parts = term.split(" ");
        int count = Integer.parseInt(parts[0]);
        return parts[1].equals("FIRST")
                ? new TermRule(Length.MONTHS, count, Start.FIRST_OF_NEXT_MONTH)
                : new TermRule(Length.valueOf(parts[1]), count, Start.NEXT_DAY);
    }
}
