package org.gongyou.station;

import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written to the table, one of many in one statement.
 *
 * @param id of a station that is new; one that is known by its code keeps its own
 * @param placeNumber null for a new station that gets the next one
 */
record StationRow(
        UUID id,
        String code,
        @Nullable Long placeNumber,
        String name,
        String kind,
        String address,
        double lat,
        double lon,
        @Nullable String phone,
        String access,
        @Nullable String hours,
        String facilities,
        @Nullable String region,
        @Nullable String hostName,
        @Nullable String hostPhone,
        @Nullable Integer stars,
        @Nullable String doorHelp,
        String specialDays,
        String facilityStates,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        UUID unionId,
        boolean demo,
        long changeNumber) {

    static StationRow of(StationEntry entry, @Nullable Station known, long changeNumber) {
        StationDetails details = entry.details();
        StationExtra extra = details.extra();
        Confirmed confirmed = entry.condition().confirmed();
        return new StationRow(
                known == null ? Ids.next() : known.id(),
                entry.code(),
                entry.placeNumber(),
                details.name(),
                details.kind(),
                details.address(),
                details.place().lat(),
                details.place().lon(),
                details.phone(),
                details.access(),
                details.hours(),
                Station.facilityColumn(details.facilities()),
                extra.region(),
                extra.hostName(),
                extra.hostPhone(),
                extra.stars(),
                extra.doorHelp(),
                SpecialDay.text(extra.specialDays()),
                entry.condition().facilitiesText(),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : confirmed.by(),
                entry.unionId(),
                entry.demo(),
                changeNumber);
    }
}
