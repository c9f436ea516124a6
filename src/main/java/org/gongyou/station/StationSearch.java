package org.gongyou.station;

import java.time.Instant;
import java.util.Set;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;

/**
 * Where somebody is and what they need.
 *
 * @param radius metres
 * @param kinds any of these; of all kinds when empty
 * @param access any of these; however one enters when empty
 * @param facilities all of these
 * @param crs of the answer
 */
record StationSearch(
        Place centre,
        double radius,
        int limit,
        Set<String> kinds,
        Set<String> access,
        Set<String> facilities,
        boolean openNow,
        Crs crs) {

    boolean wants(ListedStation station, Instant now) {
        StationDetails details = station.details();
        return (kinds.isEmpty() || kinds.contains(details.kind()))
                && (access.isEmpty() || access.contains(details.access()))
                && details.facilities().containsAll(facilities)
                && (!openNow || station.isOpenAt(now));
    }
}
