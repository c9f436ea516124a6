package org.gongyou.station;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a report from the street changes of what is shown.
 *
 * @param what the report's word
 * @param facility of which something is said; null for the station as a whole
 * @param facilityState how it is by that: {@code WORKS}, {@code BROKEN} or {@code SUPPLIES_EXPIRED}
 * @param doubtfulSince since when reports contradict what is stated; null while none do
 */
public record StationFinding(
        String what,
        Instant at,
        @Nullable String facility,
        @Nullable String facilityState,
        @Nullable Instant doubtfulSince) {}
