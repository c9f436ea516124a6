package org.gongyou.station;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * What is asked of stations most, as bits: facilities, kind, way to enter. They only say what cannot be wanted; whether a
 * station is, says the station. Codes of a newer release have no bit, and nobody here can ask for them.
 */
final class StationTraits {

    private static final Map<String, Long> BITS = new HashMap<>();

    static {
        for (Facility facility : Facility.values()) enter(facility.name());
        for (StationKind kind : StationKind.values()) enter(kind.name());
        for (StationAccess access : StationAccess.values()) enter(access.name());
        if (BITS.size() > Long.SIZE) throw new IllegalStateException("more words than bits");
    }

    private StationTraits() {}

    private static void enter(String code) {
        BITS.put(code, 1L << BITS.size());
    }

    static long of(ListedStation station) {
        StationDetails details = station.details();
        return any(details.facilities()) | bit(details.kind()) | bit(details.access());
    }

    /** Whether a station with such traits may be one the filter wants. */
    static LongPredicate of(StationFilter filter) {
        long facilities = any(filter.facilities());
        long kinds = any(filter.kinds());
        long access = any(filter.access());
        return traits -> (traits & facilities) == facilities
                && (kinds == 0 || (traits & kinds) != 0)
                && (access == 0 || (traits & access) != 0);
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
