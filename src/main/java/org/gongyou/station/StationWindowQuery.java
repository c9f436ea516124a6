package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.RANGE;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import jakarta.ws.rs.QueryParam;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A look at a map, as it was asked for. */
public class StationWindowQuery extends StationFilterQuery {

    private static final int CLOSEST = 22;

    @QueryParam("bbox")
    @Parameter(
            required = true,
            description = "The window: west, south, east, north, at most 4,096 squares of 64 points at this zoom",
            schema = @Schema(type = SchemaType.STRING),
            example = "126.5,45.7,126.7,45.8")
    @Nullable
    String bbox;

    @QueryParam("zoom")
    @Parameter(
            required = true,
            description = "As usual for maps: at 0 the world is 256 points wide, each further one doubles it",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "22"))
    @Nullable
    String zoom;

    /**
     * @param window which cells are looked at
     * @param crs of the answer
     */
    record Look(StationWindow window, StationFilter filter, Crs crs) {}

    /**
     * @param visitor who comes; null where it does not matter
     * @throws ProblemException 422 that names every parameter that is wrong
     */
    Look look(@Nullable Visitor visitor) {
        Crs system = system();
        double[] sides = sides();
        int level = whole("zoom", zoom, 0, CLOSEST, null);
        StationFilter filter = filter(visitor);
        orReject();
        StationWindow window = StationWindow.of(sides, level, system);
        if (window.isTooLarge()) wrong("bbox", RANGE);
        orReject();
        return new Look(window, filter, system);
    }

    private double[] sides() {
        if (bbox == null || bbox.isBlank()) {
            wrong("bbox", REQUIRED);
            return new double[4];
        }
        double[] sides = Stream.of(bbox.split(",", -1))
                .mapToDouble(side -> number(side.strip()))
                .toArray();
        if (sides.length != 4 || DoubleStream.of(sides).anyMatch(Double::isNaN)) {
            wrong("bbox", FORMAT);
        } else if (!isWindow(sides)) {
            wrong("bbox", RANGE);
        }
        return sides;
    }

    private static boolean isWindow(double[] sides) {
        return Place.isLongitude(sides[0])
                && Place.isLatitude(sides[1])
                && Place.isLongitude(sides[2])
                && Place.isLatitude(sides[3])
                && sides[0] <= sides[2]
                && sides[1] <= sides[3];
    }
}
