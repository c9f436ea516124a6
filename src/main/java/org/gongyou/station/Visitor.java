package org.gongyou.station;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door.
 *
 * @param occupation of the open list of {@code /v1/join-applications}; null when not said
 */
record Visitor(Standing standing, boolean woman, @Nullable String occupation) {

    enum Standing {
        PUBLIC,
        WORKER,
        MEMBER
    }

    private static final Map<String, Set<String>> GROUPS = Map.of(
            StationAccess.DRIVERS_AND_COURIERS.name(),
            Set.of("COURIER", "FOOD_COURIER", "TRUCK_DRIVER", "RIDE_HAILING_DRIVER", "TAXI_DRIVER"),
            StationAccess.TAXI_DRIVERS.name(),
            Set.of("TAXI_DRIVER", "RIDE_HAILING_DRIVER"),
            StationAccess.SANITATION_WORKERS.name(),
            Set.of("SANITATION_WORKER"));

    /** Where it is not known, no: nobody is sent to a door that perhaps opens. */
    boolean mayEnter(StationDetails details) {
        String access = details.access();
        if (access.equals(StationAccess.PUBLIC.name())) return true;
        if (access.equals(StationAccess.WOMEN_ONLY.name())) return woman;
        if (access.equals(StationAccess.MEMBER_CARD.name())) return standing == Standing.MEMBER;
        if (access.equals(StationAccess.ANY_WORKER.name())) return standing != Standing.PUBLIC;
        // Who has the app opens the door with it; anybody else if it is said how.
        if (access.equals(StationAccess.DOOR_CODE.name())) {
            return standing != Standing.PUBLIC || details.extra().doorHelp() != null;
        }
        return occupation != null
                && standing != Standing.PUBLIC
                && GROUPS.getOrDefault(access, Set.of()).contains(occupation);
    }
}
