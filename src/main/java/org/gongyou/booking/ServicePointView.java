package org.gongyou.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.hours.OpenState;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** A service point as everybody sees it. */
@Schema(name = "ServicePoint")
record ServicePointView(
        UUID id,
        String code,
        String name,
        String address,
        double lat,
        double lon,

        @Nullable @Schema(description = "Metres on the WGS-84 ellipsoid")
        Double distance,

        @Nullable String phone,
        @Nullable String hours,
        @Nullable Instant openUntil,
        @Nullable Instant opensNext,
        @Schema(description = "IN_PERSON, TELEPHONE, VIDEO") List<String> manners,
        @Schema(description = "BCP 47 tags") List<String> languages,
        int slotMinutes,
        int daysAhead,
        UUID unionId,
        boolean demo) {

    private static final double DECIMETRES = 10;

    /** A centimetre on the ground; more digits would only be bytes. */
    private static final double DEGREES = 1e7;

    static ServicePointView of(ListedPoint point, @Nullable Double metres, Instant now, Crs crs) {
        ServicePointDetails details = point.details();
        Crs.Coordinates shown = crs.fromWgs84(details.place());
        Timetable hours = point.hours();
        OpenState state = hours == null ? null : hours.stateAt(now);
        return new ServicePointView(
                point.id(),
                point.code(),
                details.name(),
                details.address(),
                rounded(shown.lat()),
                rounded(shown.lon()),
                metres == null ? null : Math.round(metres * DECIMETRES) / DECIMETRES,
                details.phone(),
                details.hours(),
                state == null ? null : state.until(),
                state == null ? null : state.opensNext(),
                details.manners(),
                details.languages(),
                details.slots().minutes(),
                details.slots().daysAhead(),
                details.unionId(),
                point.demo());
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREES) / DEGREES;
    }
}
