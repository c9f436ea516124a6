package org.gongyou.redemption;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Months of the books are China's. */
final class Months {

    private Months() {}

    static YearMonth of(Instant at) {
        return YearMonth.from(at.atZone(ChinaDay.ZONE));
    }

    /** @throws ProblemException 422 at {@code /month} */
    static YearMonth read(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalid("/month", RequestProblem.FORMAT);
        }
    }
}
