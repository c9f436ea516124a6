package org.gongyou.station;

import java.util.UUID;
import org.gongyou.platform.persistence.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written to the table, one of many in one statement.
 *
 * @param id of a station that is new; one that is known by its code keeps its own
 */
record StationRow(
        UUID id,
        String code,
        String name,
        String kind,
        String address,
        double lat,
        double lon,
        @Nullable String phone,
        String access,
        @Nullable String hours,
        String facilities,
        UUID unionId,
        boolean demo,
        long changeNumber) {

    static StationRow of(StationEntry entry, long changeNumber) {
        StationDetails details = entry.details();
        return new StationRow(
                Ids.next(),
                entry.code(),
                details.name(),
                details.kind(),
                details.address(),
                details.place().lat(),
                details.place().lon(),
                details.phone(),
                details.access(),
                details.hours(),
                Station.facilityColumn(details.facilities()),
                entry.unionId(),
                entry.demo(),
                changeNumber);
    }
}
