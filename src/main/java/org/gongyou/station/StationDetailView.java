package org.gongyou.station;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** Everything there is to know of one station for everybody. */
@Schema(name = "StationDetail")
record StationDetailView(
        @JsonUnwrapped StationView station,

        @Schema(description = "What stands on the door; opens the station at /v1/places/{placeCode}")
        String placeCode,

        @Nullable @Schema(description = "Code of the administrative division")
        String region,

        @Nullable @Schema(description = "Whose premises it is in")
        String hostName,

        @Nullable @Schema(description = "The union that runs it")
        String unionName,

        @Schema(
                description =
                        "Whom to call when the door is locked: the keeper who lets it be shown, else the host, else 12351")
        String contactPhone,

        @Nullable @Schema(description = "How the door opens for somebody without the app")
        String doorHelp,

        @Schema(description = "Each facility and how it was last found")
        List<FacilityView> facilityStates,

        @Nullable @Schema(description = "When a keeper or officer last looked at the whole")
        Instant confirmedAt,

        @Nullable @Schema(description = "Open list", example = "KEEPER")
        String confirmedBy,

        @Nullable @Schema(description = "Since when people who came say that it is not as stated")
        Instant doubtfulSince,

        @Nullable @Schema(description = "What somebody who came by said last; absent when nobody did")
        LastReport lastReport,

        @Nullable @Schema(description = "Ids for /v1/stations/{id}/photos/{photoId}, the first first; absent when none")
        List<UUID> photos,

        @Schema(description = "RFC 5870, WGS-84 whatever crs was asked for", example = "geo:45.757,126.642")
        String geo) {

    /** The unions' hotline, in every city. */
    static final String HOTLINE = "12351";

    static StationDetailView of(StationView shown, ListedStation station, UnionTree unions) {
        StationExtra extra = station.details().extra();
        StationCondition condition = station.condition();
        Confirmed confirmed = condition.confirmed();
        UnionNode union = unions.find(station.unionId());
        return new StationDetailView(
                shown,
                PlaceCode.of(station.placeNumber()),
                extra.region(),
                extra.hostName(),
                union == null ? null : union.name(),
                contactPhone(station),
                extra.doorHelp(),
                FacilityView.of(station.details().facilities(), condition),
                confirmed == null ? null : confirmed.at(),
                confirmed == null ? null : confirmed.by(),
                condition.doubtfulSince(),
                condition.lastReport(),
                photos(station.photos()),
                geo(station.place()));
    }

    static @Nullable List<UUID> photos(List<UUID> photos) {
        return photos.isEmpty() ? null : photos;
    }

    private static String contactPhone(ListedStation station) {
        String keeper = station.keeper().publicPhone();
        if (keeper != null) return keeper;
        String host = station.details().extra().hostPhone();
        if (host != null) return host;
        String own = station.details().phone();
        return own == null ? HOTLINE : own;
    }

    private static String geo(Place place) {
        return "geo:" + degrees(place.lat()) + "," + degrees(place.lon());
    }

    private static String degrees(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
