package org.gongyou.booking;

import java.util.UUID;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A service point of one instance's memory.
 *
 * @param hours null when nobody knows them
 */
record ListedPoint(
        UUID id,
        String code,
        ServicePointDetails details,
        @Nullable Timetable hours,
        SlotPlan plan,
        boolean demo) {

    boolean offers(Manner manner) {
        return details.manners().contains(manner.name());
    }
}
