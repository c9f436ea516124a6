package org.gongyou.station;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A station in memory.
 *
 * @param photos ids of files, the first to be shown first
 * @param timetable with the special days; null when its hours are not known, or are written in a way only a newer release
 *     reads
 */
record ListedStation(
        UUID id,
        String code,
        long placeNumber,
        StationDetails details,
        StationCondition condition,
        Keeper keeper,
        List<UUID> photos,
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

    /** Whether all of them are there, and none is known to be out of order. */
    boolean offers(Collection<String> facilities) {
        return facilities.isEmpty()
                || (details.facilities().containsAll(facilities)
                        && facilities.stream().allMatch(condition::isInOrder));
    }
}
