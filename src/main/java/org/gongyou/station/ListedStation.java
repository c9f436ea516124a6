package org.gongyou.station;

import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A station in memory.
 *
 * @param timetable null when its hours are not known, or are written in a way only a newer release reads
 */
record ListedStation(
        UUID id,
        String code,
        StationDetails details,
        @Nullable Timetable timetable,
        UUID unionId,
        boolean demo,
        boolean removed,
        long changeNumber,
        long version) {

    Place place() {
        return details.place();
    }

    boolean isOpenAt(Instant at) {
        return timetable != null && timetable.isOpenAt(at);
    }
}
