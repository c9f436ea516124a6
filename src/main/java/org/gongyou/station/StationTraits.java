package org.gongyou.station;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of stations most, in one number each: a bit for every facility that is in order, the kind and the way to
 * enter, and above them which of the timetables it has, of which a city has few. They say of these things all there is to
 * say, so that a look need not touch the station: memory is far away, and most stations are passed over. Codes of a newer
 * release have no bit, and nobody here can ask for them. Immutable.
 */
final class StationTraits {

    private static final int BITS_OF_TIMETABLES = 20;
    private static final int ABOVE_TERMS = Long.SIZE - BITS_OF_TIMETABLES;
    private static final Map<String, Long> BITS = new HashMap<>();

    static {
        for (Facility facility : Facility.values()) enter(facility.name());
        for (StationKind kind : StationKind.values()) enter(kind.name());
        for (StationAccess access : StationAccess.values()) enter(access.name());
        if (BITS.size() > ABOVE_TERMS) throw new IllegalStateException("more words than bits");
    }

    private final Map<Timetable, Integer> numbers = new IdentityHashMap<>();

    /** The first is that of stations whose hours nobody knows. */
    private final List<@Nullable Timetable> timetables = new ArrayList<>();

    StationTraits(Collection<ListedStation> stations) {
        timetables.add(null);
        for (ListedStation station : stations) {
            Timetable timetable = station.timetable();
            if (timetable != null && numbers.putIfAbsent(timetable, timetables.size()) == null) {
                timetables.add(timetable);
            }
        }
        if (timetables.size() > 1 << BITS_OF_TIMETABLES)
            throw new IllegalStateException("more timetables than numbers");
    }

    private static void enter(String code) {
        BITS.put(code, 1L << BITS.size());
    }

    long of(ListedStation station) {
        StationDetails details = station.details();
        Timetable timetable = station.timetable();
        long number = timetable == null ? 0 : numbers.getOrDefault(timetable, 0);
        return number << ABOVE_TERMS
                | any(details.facilities()) & ~any(station.condition().outOfOrder())
                | bit(details.kind())
                | bit(details.access());
    }

    /** Whether a station with such traits has what of them the filter wants. */
    LongPredicate wantedBy(StationFilter filter, Instant now) {
        long facilities = any(filter.facilities());
        long kinds = any(filter.kinds());
        long access = any(filter.access());
        Instant at = filter.at();
        boolean openNow = filter.openNow();
        return traits -> (traits & facilities) == facilities
                && (kinds == 0 || (traits & kinds) != 0)
                && (access == 0 || (traits & access) != 0)
                && (!openNow || isOpen(traits, now))
                && (at == null || isOpen(traits, at));
    }

    private boolean isOpen(long traits, Instant at) {
        Timetable timetable = timetables.get((int) (traits >>> ABOVE_TERMS));
        return timetable != null && timetable.isOpenAt(at);
    }

    private static long any(Collection<String> codes) {
        long bits = 0;
        for (String code : codes) bits |= bit(code);
        return bits;
    }

    private static long bit(String code) {
        return BITS.getOrDefault(code, 0L);
    }
}
