package org.gongyou.merchant;

import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A store in memory, as other features know it.
 *
 * @param phone to the public
 * @param hours in {@code opening_hours} syntax; null when nobody knows them
 * @param timetable null when the hours are not known
 * @param region code of the administrative division; null when nobody said
 * @param union within whose area it lies
 */
public record Store(
        UUID id,
        String code,
        UUID merchantId,
        String merchantName,
        String name,
        String address,
        Place place,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable Timetable timetable,
        @Nullable String region,
        UUID union,
        boolean demo) {

    /** Nobody is sent where nobody knows whether it is open. */
    public boolean isOpenAt(Instant at) {
        return timetable != null && timetable.isOpenAt(at);
    }
}
