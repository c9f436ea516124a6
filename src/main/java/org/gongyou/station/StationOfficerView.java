package org.gongyou.station;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.crypto.Vault;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A station as those who manage it see it, and may change it by its entity tag. WGS-84. */
@Schema(name = "ManagedStation")
record StationOfficerView(
        UUID id,
        String code,

        @Schema(description = "What stands on the door; opens the station at /v1/places/{placeCode}")
        String placeCode,

        String name,
        String kind,
        String address,
        double lat,
        double lon,
        @Nullable String phone,
        String access,
        @Nullable String hours,
        List<String> facilities,
        StationExtraView extra,
        List<FacilityView> facilityStates,

        @Nullable @Schema(description = "When a keeper or officer last looked at the whole")
        Instant confirmedAt,

        @Nullable String confirmedBy,
        @Nullable Instant doubtfulSince,

        @Nullable @Schema(description = "Ids for /v1/stations/{id}/photos/{photoId}")
        List<UUID> photos,

        @Nullable KeeperView keeper,
        UUID unionId,
        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    static StationOfficerView of(Station station, Vault vault) {
        return of(
                station.id(),
                station.code(),
                station.placeNumber(),
                station.details(),
                station.condition(),
                station.keeper().keeper(vault),
                station.photos(),
                station.unionId(),
                station.isDemo(),
                station.version());
    }

    static StationOfficerView of(ListedStation station) {
        return of(
                station.id(),
                station.code(),
                station.placeNumber(),
                station.details(),
                station.condition(),
                station.keeper(),
                station.photos(),
                station.unionId(),
                station.demo(),
                station.version());
    }

    private static StationOfficerView of(
            UUID id,
            String code,
            long placeNumber,
            StationDetails details,
            StationCondition condition,
            Keeper keeper,
            List<UUID> photos,
            UUID unionId,
            boolean demo,
            long version) {
        Place place = details.place();
        Confirmed confirmed = condition.confirmed();
        return new StationOfficerView(
                id,
                code,
                PlaceCode.of(placeNumber),
                details.name(),
                details.kind(),
                details.address(),
                place.lat(),
                place.lon(),
                details.phone(),
                details.access(),
                details.hours(),
                details.facilities(),
                StationExtraView.of(details.extra()),
                FacilityView.of(details.facilities(), condition),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : confirmed.by(),
                condition.doubtfulSince(),
                StationDetailView.photos(photos),
                KeeperView.of(keeper),
                unionId,
                demo,
                version);
    }
}
