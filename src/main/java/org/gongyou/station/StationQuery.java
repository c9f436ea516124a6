package org.gongyou.station;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A search by place, by name or by both, as it was asked for. */
public class StationQuery extends StationFilterQuery {

    private static final double WALK = 3_000;
    private static final double FARTHEST = 50_000;
    private static final int FEW = 20;
    static final int MOST = 100;

    @QueryParam("lat")
    @Parameter(
            description = "Needed with lon unless q is given",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"))
    @Nullable
    String lat;

    @QueryParam("lon")
    @Parameter(
            description = "Needed with lat unless q is given",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"))
    @Nullable
    String lon;

    @QueryParam("radius")
    @Parameter(
            description = "Metres; 50000 by default when q is given",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "50000", defaultValue = "3000"))
    @Nullable
    String radius;

    @QueryParam("limit")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    /**
     * @param visitor who comes; null where it does not matter
     * @throws ProblemException 422 that names every parameter that is wrong
     */
    StationSearch search(@Nullable Visitor visitor) {
        Crs system = system();
        boolean byName = q != null && !q.isBlank();
        boolean anywhere = byName && lat == null && lon == null;
        double north = anywhere ? 0 : number("lat", lat, -90, 90, null);
        double east = anywhere ? 0 : number("lon", lon, -180, 180, null);
        double metres = number("radius", radius, 0, FARTHEST, byName ? FARTHEST : WALK);
        int count = whole("limit", limit, 1, MOST, (double) FEW);
        StationFilter filter = filter(visitor);
        orReject();
        Place centre = anywhere ? null : system.toWgs84(north, east);
        return new StationSearch(centre, metres, count, filter, system);
    }
}
