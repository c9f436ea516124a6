package org.gongyou.station;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What may be said of a station besides what each has.
 *
 * @param region code of the administrative division
 * @param hostName whose premises it is in
 * @param hostPhone of the host's desk, never a person's
 * @param stars 0 to 5, as last rated
 * @param doorHelp how the door opens for somebody without the app
 */
record StationExtra(
        @Nullable String region,
        @Nullable String hostName,
        @Nullable String hostPhone,
        @Nullable Integer stars,
        @Nullable String doorHelp,
        List<SpecialDay> specialDays) {

    static final StationExtra NONE = new StationExtra(null, null, null, null, null, List.of());

    StationExtra {
        specialDays = SpecialDay.sorted(specialDays.stream());
    }

    StationExtra with(List<SpecialDay> days) {
        return new StationExtra(region, hostName, hostPhone, stars, doorHelp, days);
    }

    /** This where a list says something, and the known where it is silent. */
    StationExtra over(StationExtra known, Predicate<String> said) {
        return new StationExtra(
                said.test(StationCsv.REGION) ? region : known.region,
                said.test(StationCsv.HOST_NAME) ? hostName : known.hostName,
                said.test(StationCsv.HOST_PHONE) ? hostPhone : known.hostPhone,
                said.test(StationCsv.STARS) ? stars : known.stars,
                said.test(StationCsv.DOOR_HELP) ? doorHelp : known.doorHelp,
                said.test(StationCsv.SPECIAL_DAYS) ? specialDays : known.specialDays);
    }
}
