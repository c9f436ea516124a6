package org.gongyou.cover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How long a product covers, and from when (Shanghai 2019: yearly cover from 1 January to 31 December, immediate cover from
 * the day after the card number exists).
 *
 * @param count of months or days; 1 for a calendar year
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TermRule(Length length, int count, Start start) {

    enum Length {
        /** Of the product's year; who comes in its course is covered for the rest of it. */
        CALENDAR_YEAR,
        MONTHS,
        DAYS
    }

    enum Start {
        NEXT_DAY,
        FIRST_OF_NEXT_MONTH
    }

    private static final int MOST = 3_660;

    /** How long before its end a cover may be renewed: since one is told that it ends. */
    private static final int RENEWAL_DAYS = CoverNews.SOON_DAYS;

    /** Days of one cover; {@code until} inclusive. */
    record Span(LocalDate from, LocalDate until, LocalDate benefitsFrom) {}

    /** What the new cover follows without a gap: who had waited then does not wait again. */
    record Previous(LocalDate until, LocalDate benefitsFrom) {}

    public TermRule {
        if (count < 1 || count > MOST) throw new IllegalArgumentException("a term of no length");
    }

    /**
     * @param enrolledOn the day on which one is enrolled, or paid, or has one's card number, whichever is last
     * @param previous the cover of the same family that holds on {@link #first}, or ends the day before; null when none does
     * @throws ProblemException 409 when the product's year is over, still to come, or taken up by the previous cover
     */
    Span span(int year, LocalDate enrolledOn, int waitingDays, @Nullable Previous previous) {
        LocalDate first = first(year, enrolledOn);
        LocalDate from = previous == null ? first : after(previous.until(), first, year);
        if (from.getYear() > year) throw new ProblemException(CoverProblem.TERM_OVER);
        if (from.getYear() < year) throw new ProblemException(CoverProblem.TERM_AHEAD);
        LocalDate waited = from.plusDays(waitingDays);
        boolean follows = previous != null && previous.until().plusDays(1).equals(from);
        return new Span(
                from,
                last(from),
                follows && previous != null ? earliest(waited, latest(from, previous.benefitsFrom())) : waited);
    }

    /** The day on which it begins for whoever is not covered yet. */
    LocalDate first(int year, LocalDate enrolledOn) {
        LocalDate next = enrolledOn.plusDays(1);
        return switch (length) {
            case CALENDAR_YEAR -> latest(LocalDate.of(year, 1, 1), next);
            case MONTHS, DAYS -> start == Start.FIRST_OF_NEXT_MONTH ? firstOfMonth(next) : next;
        };
    }

    /** Renewed in the last days of the present one, it follows it. */
    private LocalDate after(LocalDate until, LocalDate first, int year) {
        if (until.isBefore(first)) return first;
        LocalDate next = until.plusDays(1);
        boolean yearIsTaken = length == Length.CALENDAR_YEAR && next.getYear() > year;
        if (yearIsTaken || until.isAfter(first.plusDays(RENEWAL_DAYS))) {
            throw new ProblemException(CoverProblem.ALREADY_COVERED);
        }
        return start == Start.FIRST_OF_NEXT_MONTH && length != Length.CALENDAR_YEAR ? firstOfMonth(next) : next;
    }

    /** The day itself when it is one. */
    private static LocalDate firstOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
    }

    private LocalDate last(LocalDate from) {
        return switch (length) {
            case CALENDAR_YEAR -> LocalDate.of(from.getYear(), 12, 31);
            case DAYS -> from.plusDays(count - 1L);
            case MONTHS -> lastOfMonths(from);
        };
    }

    /**
     * The day before the same day of the month; where that month has no such day, its last one (民法典 art. 202): a month from
     * 31 January on ends on 28 February, and from 1 March on 31 March.
     */
    private LocalDate lastOfMonths(LocalDate from) {
        return latest(from.plusMonths(count).minusDays(1), from.minusDays(1).plusMonths(count));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
