package org.gongyou.merchant;

import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a store.
 *
 * @param hours as {@code HoursText} writes them
 */
record StoreDetails(
        String name,
        String address,
        Place place,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String region,
        UUID unionId) {

    /** A tenth of a millimetre; a conversion between systems brings more digits than anybody measured. */
    private static final double DEGREES = 1e9;

    StoreDetails {
        place = new Place(Math.round(place.lat() * DEGREES) / DEGREES, Math.round(place.lon() * DEGREES) / DEGREES);
    }
}
