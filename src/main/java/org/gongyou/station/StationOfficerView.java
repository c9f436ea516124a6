package org.gongyou.station;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A station as those who manage it see it, and may change it by its entity tag. WGS-84. */
@Schema(name = "ManagedStation")
record StationOfficerView(
        UUID id,
        String code,
        String name,
        String kind,
        String address,
        double lat,
        double lon,
        @Nullable String phone,
        String access,
        @Nullable String hours,
        List<String> facilities,
        UUID unionId,
        boolean demo,
        @JsonIgnore long version)
        implements Versioned {

    static StationOfficerView of(Station station) {
        return of(
                station.id(),
                station.code(),
                station.details(),
                station.unionId(),
                station.isDemo(),
                station.version());
    }

    static StationOfficerView of(ListedStation station) {
        return of(
                station.id(), station.code(), station.details(), station.unionId(), station.demo(), station.version());
    }

    private static StationOfficerView of(
            UUID id, String code, StationDetails details, UUID unionId, boolean demo, long version) {
        Place place = details.place();
        return new StationOfficerView(
                id,
                code,
                details.name(),
                details.kind(),
                details.address(),
                place.lat(),
                place.lon(),
                details.phone(),
                details.access(),
                details.hours(),
                details.facilities(),
                unionId,
                demo,
                version);
    }
}
