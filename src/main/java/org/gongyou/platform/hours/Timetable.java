package org.gongyou.platform.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A schedule in a time zone, with its holidays. Safe for all threads; the state is worked out once and kept until it
 * changes, so that asking 20,000 stations costs a comparison each. Two states are kept: somebody who asks about tonight
 * does not drive out what everybody asks, how it stands now.
 */
public final class Timetable {

    /** Even what never changes is looked at again once a day. */
    private static final Duration LONGEST_KEPT = Duration.ofDays(1);

    private final OpeningHours hours;
    private final ZoneId zone;
    private final Holidays holidays;
    private volatile @Nullable Known latest;
    private volatile @Nullable Known earlier;

    private record Known(OpenState state, Instant from, Instant to, Object edition) {

        boolean tells(Instant at, Object current) {
            return edition == current && !at.isBefore(from) && at.isBefore(to);
        }
    }

    Timetable(OpeningHours hours, ZoneId zone, Holidays holidays) {
        this.hours = hours;
        this.zone = zone;
        this.holidays = holidays;
    }

    public OpeningHours hours() {
        return hours;
    }

    public ZoneId zone() {
        return zone;
    }

    public boolean isOpenAt(Instant at) {
        return stateAt(at).open();
    }

    /** When it closes; null when it is closed at that instant, or never closes. */
    public @Nullable Instant openUntil(Instant at) {
        return stateAt(at).until();
    }

    /** When it opens, or opens again after closing; null when it does not within two years. */
    public @Nullable Instant opensNext(Instant at) {
        return stateAt(at).opensNext();
    }

    public OpenState stateAt(Instant at) {
        Object edition = holidays.edition();
        Known last = latest;
        if (last != null && last.tells(at, edition)) return last.state;
        Known other = earlier;
        Known found = other != null && other.tells(at, edition) ? other : workedOut(at, edition);
        earlier = last;
        latest = found;
        return found.state;
    }

    private Known workedOut(Instant at, Object edition) {
        OpenState state = workOut(at);
        return new Known(state, at, nextLook(state, at), edition);
    }

    private static Instant nextLook(OpenState state, Instant at) {
        Instant latest = at.plus(LONGEST_KEPT);
        Instant change = state.open() ? state.until() : state.opensNext();
        return change == null || change.isAfter(latest) ? latest : change;
    }

    private OpenState workOut(Instant at) {
        Openings openings = new Openings(hours, zone, holidays, LocalDate.ofInstant(at, zone));
        Openings.Opening opening = openings.next();
        while (opening != null && opening.to() != null && !opening.to().isAfter(at)) opening = openings.next();
        if (opening == null) return new OpenState(false, null, null);
        if (opening.from().isAfter(at)) return new OpenState(false, null, opening.from());
        Openings.Opening following = opening.to() == null ? null : openings.next();
        return new OpenState(true, opening.to(), following == null ? null : following.from());
    }
}
