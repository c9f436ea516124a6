package org.gongyou.station;

import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, wherever it is.
 *
 * @param kinds any of these; of all kinds when empty
 * @param access any of these; however one enters when empty
 * @param facilities all of these, in order
 * @param at open at that time
 * @param stars at least so many; null for any, rated or not
 * @param visitor who comes; null for whoever it may be, so that nobody is kept out
 * @param words all of these in name or address, folded
 */
record StationFilter(
        Set<String> kinds,
        Set<String> access,
        Set<String> facilities,
        boolean openNow,
        @Nullable Instant at,
        @Nullable Integer stars,
        @Nullable Visitor visitor,
        List<String> words) {

    Predicate<ListedStation> in(StationBook book, Instant now) {
        return fitting(book, station -> wants(station, now));
    }

    /** Of stations whose {@link StationTraits} are wanted. */
    Predicate<ListedStation> besideTraits(StationBook book) {
        return fitting(book, this::wantsBesideTraits);
    }

    private Predicate<ListedStation> fitting(StationBook book, Predicate<ListedStation> wanted) {
        if (words.isEmpty()) return wanted;
        Set<ListedStation> matching = Collections.newSetFromMap(new IdentityHashMap<>());
        for (StationTexts.Match match : book.texts().matching(words)) matching.add(match.station());
        return station -> matching.contains(station) && wanted.test(station);
    }

    /** All but the words. */
    boolean wants(ListedStation station, Instant now) {
        StationDetails details = station.details();
        return (!openNow || station.isOpenAt(now))
                && (at == null || station.isOpenAt(at))
                && (kinds.isEmpty() || kinds.contains(details.kind()))
                && (access.isEmpty() || access.contains(details.access()))
                && station.offers(facilities)
                && wantsBesideTraits(station);
    }

    private boolean wantsBesideTraits(ListedStation station) {
        return (stars == null || hasStars(station.details(), stars))
                && (visitor == null || visitor.mayEnter(station.details()));
    }

    private static boolean hasStars(StationDetails details, int least) {
        Integer stars = details.extra().stars();
        return stars != null && stars >= least;
    }

    /** The time of which an answer tells until when a station is open. */
    Instant told(Instant now) {
        return at == null ? now : at;
    }
}
