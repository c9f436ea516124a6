package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.CURSOR;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * How far a phone has read the changes. One that is ahead of this instance (another one told it more) is not wrong: there
 * is only nothing new for it here yet.
 *
 * @param begun where the changes ended when the phone began its copy: of stations that were removed by then it has never
 *     heard, and need not
 */
record StationCursor(long number, long begun) {

    static final StationCursor BEGINNING = new StationCursor(0, Long.MAX_VALUE);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})(?:/(\\d{1,18}))?");

    /** @throws ProblemException 422 at {@code /since} when it is none of ours */
    static StationCursor decode(@Nullable String since) {
        try {
            Cursor cursor = Cursor.decode(since, 1);
            if (cursor == null) return BEGINNING;
            Matcher written = WRITTEN.matcher(cursor.text(0));
            if (!written.matches()) throw new ProblemException(CURSOR);
            long begun = written.group(2) == null ? 0 : Long.parseLong(written.group(2));
            return new StationCursor(Long.parseLong(written.group(1)), begun);
        } catch (ProblemException notOurs) {
            throw ProblemException.invalid("/since", CURSOR);
        }
    }

    /**
     * For a phone that reads on here, where the changes end at {@code lastChange}. An instance that is behind the one the
     * phone began with may show it a station which was already removed there; that removal then is news.
     */
    StationCursor begunAt(long lastChange) {
        return new StationCursor(number, Math.min(begun, lastChange));
    }

    /** Where to go on; never back. */
    StationCursor after(long read) {
        return new StationCursor(Math.max(number, read), begun);
    }

    boolean isNews(ListedStation station) {
        return !station.removed() || station.changeNumber() > begun;
    }

    /** Once the copy is whole, when it was begun does not matter any more. */
    String encoded() {
        return Cursor.of(number >= begun ? Long.toString(number) : number + "/" + begun)
                .encoded();
    }
}
