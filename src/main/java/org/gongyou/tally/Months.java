package org.gongyou.tally;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Months that are asked for, both of them included. */
record Months(YearMonth first, YearMonth last) {

    private static final int MOST = 24;

    /**
     * @param pointer of the first
     * @param until the last; the first alone when absent
     * @throws ProblemException 422 when they are none, or too many
     */
    static Months of(String from, String pointer, @Nullable String until) {
        YearMonth first = month(from, pointer);
        YearMonth last = until == null ? first : month(until, "/until");
        if (last.isBefore(first) || !last.isBefore(first.plusMonths(MOST)))
            throw ProblemException.invalid("/until", RequestProblem.RANGE);
        return new Months(first, last);
    }

    private static YearMonth month(String text, String pointer) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid(pointer, RequestProblem.FORMAT);
        }
    }
}
