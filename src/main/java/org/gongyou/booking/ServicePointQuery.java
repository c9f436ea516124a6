package org.gongyou.booking;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.web.QueryReading;
import org.jspecify.annotations.Nullable;

/** Service points as they are asked for. Everything that is wrong is named at once. */
public class ServicePointQuery {

    private static final double FARTHEST = 100_000;
    private static final double USUAL = 50_000;
    private static final int FEW = 20;
    private static final int MOST = 100;

    @QueryParam("lat")
    @Parameter(
            description = "Needed with lon unless region is given",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"))
    @Nullable
    String lat;

    @QueryParam("lon")
    @Parameter(
            description = "Needed with lat unless region is given",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"))
    @Nullable
    String lon;

    @QueryParam("radius")
    @Parameter(
            description = "Metres",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "100000", defaultValue = "50000"))
    @Nullable
    String radius;

    @QueryParam("region")
    @Parameter(description = "Code of an administrative division; those below it count too")
    @Nullable
    String region;

    @QueryParam("manner")
    @Parameter(description = "Any of these manners; several by comma or by repeating it")
    @Nullable
    List<String> manner;

    @QueryParam("language")
    @Parameter(description = "A language spoken there, as a BCP 47 tag")
    @Nullable
    String language;

    @QueryParam("limit")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @QueryParam("crs")
    @Parameter(
            description = "Coordinate system of this query and of its answer",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"wgs84", "gcj02", "bd09"},
                            defaultValue = "wgs84"))
    @Nullable
    String crs;

    /**
     * What is looked for.
     *
     * @param centre null when only the region counts
     * @param manners any of them; none for all
     */
    record Search(
            @Nullable Place centre,
            double radius,
            int limit,
            @Nullable String region,
            Set<String> manners,
            @Nullable String language,
            Crs crs) {

        boolean wants(ListedPoint point) {
            ServicePointDetails details = point.details();
            String where = details.region();
            if (region != null && (where == null || !where.startsWith(region))) return false;
            if (language != null && details.languages().stream().noneMatch(language::equalsIgnoreCase)) return false;
            return manners.isEmpty() || details.manners().stream().anyMatch(manners::contains);
        }
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 that names every parameter that is wrong */
    Search search() {
        QueryReading asked = new QueryReading();
        Crs system = asked.crs(crs, BookingProblem.CRS_UNKNOWN);
        boolean anywhere = lat == null && lon == null;
        if (anywhere && region == null) asked.wrong("lat", BookingProblem.WHERE_MISSING);
        if (region != null && !region.matches("\\d{2,12}")) asked.wrong("region", BookingProblem.REGION_INVALID);
        double north = anywhere ? 0 : asked.number("lat", lat, -90, 90, null);
        double east = anywhere ? 0 : asked.number("lon", lon, -180, 180, null);
        double metres = asked.number("radius", radius, 0, FARTHEST, USUAL);
        int count = asked.whole("limit", limit, 1, MOST, (double) FEW);
        Set<String> manners = asked.terms("manner", manner, Manner.WORDS, BookingProblem.MANNER_UNKNOWN);
        asked.orReject();
        Place centre = anywhere ? null : system.toWgs84(north, east);
        return new Search(centre, metres, count, region, manners, language, system);
    }
}
