package org.gongyou.station;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One station of a list that is entered.
 *
 * @param code by which it is known to the union, unique in the city
 * @param placeNumber behind its place code; null for a station that gets the next one
 * @param demo whether it is made up
 */
record StationEntry(
        String code,
        StationDetails details,
        StationCondition condition,
        UUID unionId,
        @Nullable Long placeNumber,
        boolean demo) {}
