package org.gongyou.station;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, wherever it is.
 *
 * @param kinds any of these; of all kinds when empty
 * @param access any of these; however one enters when empty
 * @param facilities all of these
 * @param at open at that time
 * @param words all of these in name or address, folded
 */
record StationFilter(
        Set<String> kinds,
        Set<String> access,
        Set<String> facilities,
        boolean openNow,
        @Nullable Instant at,
        List<String> words) {

    Predicate<ListedStation> in(StationBook book, Instant now) {
        if (words.isEmpty()) return station -> wants(station, now);
        return station -> wants(station, now) && book.texts().of(station).matches(words);
    }

    private boolean wants(ListedStation station, Instant now) {
        StationDetails details = station.details();
        return (kinds.isEmpty() || kinds.contains(details.kind()))
                && (access.isEmpty() || access.contains(details.access()))
                && details.facilities().containsAll(facilities)
                && (!openNow || station.isOpenAt(now))
                && (at == null || station.isOpenAt(at));
    }

    /** The time of which an answer tells until when a station is open. */
    Instant told(Instant now) {
        return at == null ? now : at;
    }
}
