package org.gongyou.station;

import java.util.List;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a station, in its canonical form: equal details are written alike.
 *
 * @param kind code of a {@link StationKind}, access of a {@link StationAccess}, facilities of {@link Facility}
 * @param hours in {@code opening_hours} syntax as {@code HoursText} writes it; null when nobody knows them
 * @param phone to the public; never a person's
 */
record StationDetails(
        String name,
        String kind,
        String address,
        Place place,
        @Nullable String phone,
        String access,
        @Nullable String hours,
        List<String> facilities,
        StationExtra extra) {

    /** A tenth of a millimetre; a conversion between systems brings more digits than anybody measured. */
    private static final double DEGREES = 1e9;

    StationDetails {
        place = new Place(Math.round(place.lat() * DEGREES) / DEGREES, Math.round(place.lon() * DEGREES) / DEGREES);
        facilities = facilities.stream().distinct().sorted().toList();
    }

    StationDetails with(StationExtra more) {
        return new StationDetails(name, kind, address, place, phone, access, hours, facilities, more);
    }
}
