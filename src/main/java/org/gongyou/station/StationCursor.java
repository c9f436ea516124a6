package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.CURSOR;

import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How far a phone has read the changes. One that is ahead of this instance (another one told it more) is not wrong: there
 * is only nothing new for it here yet.
 */
record StationCursor(long number) {

    static final StationCursor BEGINNING = new StationCursor(0);

    /** @throws ProblemException 422 at {@code /since} when it is none of ours */
    static StationCursor decode(@Nullable String since) {
        try {
            Cursor cursor = Cursor.decode(since, 1);
            if (cursor == null) return BEGINNING;
            long number = cursor.number(0);
            if (number < 0) throw new ProblemException(CURSOR);
            return new StationCursor(number);
        } catch (ProblemException notOurs) {
            throw ProblemException.invalid("/since", CURSOR);
        }
    }

    String encoded() {
        return Cursor.of(number).encoded();
    }
}
