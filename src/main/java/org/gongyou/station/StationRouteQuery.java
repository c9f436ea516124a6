package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.LENGTH;
import static org.gongyou.platform.problem.RequestProblem.RANGE;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Polyline;
import org.gongyou.platform.geo.Route;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A search along a route, as it was asked for. */
public class StationRouteQuery extends StationFilterQuery {

    private static final int LONGEST_TEXT = 8_000;
    private static final int MOST_POINTS = 1_000;
    private static final double LONGEST_ROUTE = 300_000;
    private static final double WIDEST = 2_000;
    private static final double USUAL = 300;
    private static final int FEW = 50;

    @QueryParam("path")
    @Parameter(
            required = true,
            description =
                    "The route as an encoded polyline of precision 5, in the coordinates of crs: 2 to 1,000 points, at most 300 km; simplify longer ones",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_TEXT),
            example = "_p~iF~ps|U_ulLnnqC")
    @Nullable
    String path;

    @QueryParam("corridor")
    @Parameter(
            description = "Metres to either side",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "2000", defaultValue = "300"))
    @Nullable
    String corridor;

    @QueryParam("limit")
    @Parameter(
            description = "The first so many of the route",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "50"))
    @Nullable
    String limit;

    /**
     * @param visitor who comes; null where it does not matter
     * @throws ProblemException 422 that names every parameter that is wrong
     */
    StationRoute search(@Nullable Visitor visitor) {
        Crs system = system();
        Route route = route(system);
        double metres = number("corridor", corridor, 0, WIDEST, USUAL);
        int count = whole("limit", limit, 1, StationQuery.MOST, (double) FEW);
        StationFilter filter = filter(visitor);
        if (route != null && route.metres() > LONGEST_ROUTE) wrong("path", RANGE);
        orReject();
        if (route == null) throw new IllegalStateException("a route that is missing was not rejected");
        return new StationRoute(route, metres, count, filter, system);
    }

    private @Nullable Route route(Crs system) {
        if (path == null || path.isEmpty()) {
            wrong("path", REQUIRED);
        } else if (path.length() > LONGEST_TEXT) {
            wrong("path", LENGTH);
        } else {
            return route(path, system);
        }
        return null;
    }

    private @Nullable Route route(String encoded, Crs system) {
        try {
            List<Crs.Coordinates> points = Polyline.decode(encoded);
            if (points.size() >= 2 && points.size() <= MOST_POINTS) {
                return new Route(points.stream()
                        .map(point -> system.toWgs84(point.lat(), point.lon()))
                        .toList());
            }
            wrong("path", LENGTH);
        } catch (IllegalArgumentException broken) {
            wrong("path", FORMAT);
        }
        return null;
    }
}
