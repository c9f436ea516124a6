package org.gongyou.station;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What else is said of a station, as it is sent back to change it. */
@Schema(name = "StationExtra")
record StationExtraView(
        @Nullable String region,
        @Nullable String hostName,
        @Nullable String hostPhone,
        @Nullable Integer stars,
        @Nullable String doorHelp,
        @Nullable List<SpecialDayView> specialDays) {

    static StationExtraView of(StationExtra extra) {
        return new StationExtraView(
                extra.region(),
                extra.hostName(),
                extra.hostPhone(),
                extra.stars(),
                extra.doorHelp(),
                SpecialDayView.of(extra.specialDays()));
    }
}
