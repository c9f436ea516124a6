package org.gongyou.station;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Nearby;
import org.gongyou.platform.geo.OnRoute;

/** A station beside a route. */
@Schema(name = "StationAlong")
record StationAlongView(
        @Schema(description = "Metres from the start of the route to where it comes nearest; distance is from there")
        double along,

        @JsonUnwrapped StationView station) {

    private static final double DECIMETRES = 10;

    static StationAlongView of(OnRoute<ListedStation> found, Instant now, Crs crs) {
        return new StationAlongView(
                Math.round(found.along() * DECIMETRES) / DECIMETRES,
                StationView.of(new Nearby<>(found.item(), found.metres()), now, crs));
    }
}
