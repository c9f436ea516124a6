package org.gongyou.station;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a station was found. */
@Schema(name = "StationCheck")
record StationCheckView(
        UUID stationId,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        List<FacilityView> facilities) {

    StationCheckView {
        facilities = List.copyOf(facilities);
    }

    static StationCheckView of(Station station) {
        StationCondition condition = station.condition();
        Confirmed confirmed = condition.confirmed();
        return new StationCheckView(
                station.id(),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : confirmed.by(),
                FacilityView.of(station.details().facilities(), condition));
    }
}
