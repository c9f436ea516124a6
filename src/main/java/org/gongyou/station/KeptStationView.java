package org.gongyou.station;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A station as its keeper sees it, and may change it by its entity tag. */
@Schema(name = "KeptStation")
record KeptStationView(
        UUID id,
        String code,
        String placeCode,
        String name,
        String kind,
        String address,
        @Nullable String hours,
        @Nullable List<SpecialDayView> specialDays,
        List<FacilityView> facilityStates,

        @Nullable @Schema(description = "When the whole was last looked at")
        Instant confirmedAt,

        @Nullable String confirmedBy,

        @Nullable @Schema(description = "Since when people who came say that it is not as stated")
        Instant doubtfulSince,

        @Nullable @Schema(description = "Ids for /v1/stations/{id}/photos/{photoId}")
        List<UUID> photos,

        @Schema(description = "Whether everybody may see the keeper's phone")
        boolean phoneShown,

        @JsonIgnore long version)
        implements Versioned {

    static KeptStationView of(Station station) {
        StationDetails details = station.details();
        StationCondition condition = station.condition();
        Confirmed confirmed = condition.confirmed();
        return new KeptStationView(
                station.id(),
                station.code(),
                PlaceCode.of(station.placeNumber()),
                details.name(),
                details.kind(),
                details.address(),
                details.hours(),
                SpecialDayView.of(details.extra().specialDays()),
                FacilityView.of(details.facilities(), condition),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : confirmed.by(),
                condition.doubtfulSince(),
                StationDetailView.photos(station.photos()),
                station.keeper().isPhoneShown(),
                station.version());
    }
}
