package org.gongyou.station;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Nearby;
import org.gongyou.platform.hours.OpenState;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** A station as everybody sees it. */
@Schema(name = "Station", description = "A place where people who work outdoors find rest or help")
record StationView(
        UUID id,
        String code,
        String name,

        @Schema(description = "Open list", example = "DRIVER_COURIER_STATION")
        String kind,

        String address,
        double lat,
        double lon,

        @Nullable @Schema(description = "Metres along the WGS-84 geodesic; in a list by distance only")
        Double distance,

        @Nullable String phone,

        @Schema(description = "Who may enter; open list", example = "PUBLIC")
        String access,

        @Schema(description = "Open list", example = "MICROWAVE")
        List<String> facilities,

        @Nullable @Schema(description = "In OpenStreetMap's opening_hours syntax; absent when not known")
        String hours,

        @Nullable @Schema(description = "True when it never closes, otherwise absent")
        Boolean alwaysOpen,

        @Nullable @Schema(description = "Open until then; absent when closed. In no copy that is kept (changes)")
        OffsetDateTime openUntil,

        @Nullable @Schema(description = "Opens, or after closing opens again, then")
        OffsetDateTime opensNext,

        @Nullable @Schema(description = "Otherwise than the hours say; absent when there are no such days")
        List<SpecialDayView> specialDays,

        @Nullable
        @Schema(description = "Of the facilities, those that do not work or whose supplies expired; absent when none")
        List<String> outOfOrder,

        @Nullable @Schema(description = "0 to 5, absent when never rated")
        Integer stars,

        @Nullable @Schema(description = "True when people who came say that it is not as stated, otherwise absent")
        Boolean doubtful,

        @Nullable @Schema(description = "True for a made-up station, otherwise absent")
        Boolean demo)
        implements StationChangeView {

    /** A centimetre on the ground; more digits would only be bytes. */
    private static final double DEGREES = 1e7;

    private static final double DECIMETRES = 10;

    /** As it stands now. */
    static StationView of(ListedStation station, Instant now, Crs crs) {
        return of(station, null, now, crs);
    }

    static StationView of(Nearby<ListedStation> found, Instant now, Crs crs) {
        return of(found.item(), rounded(found.metres(), DECIMETRES), now, crs);
    }

    /** To be kept: whatever is only true for now is left out. */
    static StationView lasting(ListedStation station, Crs crs) {
        return of(station, null, null, crs);
    }

    private static StationView of(ListedStation station, @Nullable Double distance, @Nullable Instant now, Crs crs) {
        StationDetails details = station.details();
        Crs.Coordinates shown = crs.fromWgs84(station.place());
        Timetable timetable = station.timetable();
        OpenState state = timetable == null || now == null ? null : timetable.stateAt(now);
        ZoneId zone = timetable == null ? null : timetable.zone();
        return new StationView(
                station.id(),
                station.code(),
                details.name(),
                details.kind(),
                details.address(),
                rounded(shown.lat(), DEGREES),
                rounded(shown.lon(), DEGREES),
                distance,
                details.phone(),
                details.access(),
                details.facilities(),
                details.hours(),
                state != null && state.neverCloses() ? true : null,
                state == null ? null : local(state.until(), zone),
                state == null ? null : local(state.opensNext(), zone),
                SpecialDayView.of(details.extra().specialDays()),
                orNull(station.condition().outOfOrder()),
                details.extra().stars(),
                station.condition().doubtfulSince() == null ? null : true,
                station.demo() ? true : null);
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant, @Nullable ZoneId zone) {
        return instant == null || zone == null ? null : instant.atZone(zone).toOffsetDateTime();
    }

    private static @Nullable List<String> orNull(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }

    private static double rounded(double number, double parts) {
        return Math.round(number * parts) / parts;
    }
}
