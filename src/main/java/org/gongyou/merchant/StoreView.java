package org.gongyou.merchant;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.hours.OpenState;
import org.gongyou.platform.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** A store as everybody sees it. */
@Schema(name = "Store")
public record StoreView(
        UUID id,
        UUID merchantId,
        String merchantName,
        String name,
        String address,
        double lat,
        double lon,
        @Nullable String phone,

        @Nullable @Schema(description = "In OpenStreetMap's opening_hours syntax; absent when not known")
        String hours,

        @Nullable @Schema(description = "True when it never closes, otherwise absent")
        Boolean alwaysOpen,

        @Nullable @Schema(description = "Open until then; absent when closed")
        OffsetDateTime openUntil,

        @Nullable @Schema(description = "Opens, or after closing opens again, then")
        OffsetDateTime opensNext,

        @Nullable @Schema(description = "Code of the administrative division")
        String region,

        @Nullable @Schema(description = "True for a made-up store, otherwise absent")
        Boolean demo) {

    /** A centimetre on the ground; more digits would only be bytes. */
    private static final double DEGREES = 1e7;

    public static StoreView of(Store store, Instant now, Crs crs) {
        Crs.Coordinates shown = crs.fromWgs84(store.place());
        Timetable timetable = store.timetable();
        OpenState state = timetable == null ? null : timetable.stateAt(now);
        ZoneId zone = timetable == null ? null : timetable.zone();
        return new StoreView(
                store.id(),
                store.merchantId(),
                store.merchantName(),
                store.name(),
                store.address(),
                rounded(shown.lat()),
                rounded(shown.lon()),
                store.phone(),
                store.hours(),
                state != null && state.neverCloses() ? true : null,
                state == null ? null : local(state.until(), zone),
                state == null ? null : local(state.opensNext(), zone),
                store.region(),
                store.demo() ? true : null);
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant, @Nullable ZoneId zone) {
        return instant == null || zone == null ? null : instant.atZone(zone).toOffsetDateTime();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * DEGREES) / DEGREES;
    }
}
