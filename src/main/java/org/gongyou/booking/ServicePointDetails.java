package org.gongyou.booking;

import java.util.List;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a service point.
 *
 * @param hours as {@code HoursText} writes them
 * @param slotHours when one may book, where that is not all of the hours
 * @param manners codes of {@link Manner}
 * @param languages BCP 47 tags
 */
record ServicePointDetails(
        String name,
        String address,
        Place place,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String region,
        List<String> manners,
        List<String> languages,
        Slots slots,
        UUID unionId) {

    /** A tenth of a millimetre; a conversion between systems brings more digits than anybody measured. */
    private static final double DEGREES = 1e9;

    record Slots(@Nullable String hours, int minutes, int places, int daysAhead) {}

    ServicePointDetails {
        place = new Place(Math.round(place.lat() * DEGREES) / DEGREES, Math.round(place.lon() * DEGREES) / DEGREES);
        manners = List.copyOf(manners);
        languages = List.copyOf(languages);
    }
}
