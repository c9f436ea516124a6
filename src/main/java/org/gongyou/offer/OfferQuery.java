package org.gongyou.offer;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.QueryReading;
import org.jspecify.annotations.Nullable;

/** A search by place, by words or by both, as it was asked for. */
public class OfferQuery {

    private static final double WALK = 3_000;
    private static final double FARTHEST = 50_000;
    private static final int FEW = 20;
    private static final int MOST = 100;
    private static final String NOW = "now";

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

    @QueryParam("category")
    @Parameter(description = "Any of these categories; several by comma or by repeating it")
    @Nullable
    List<String> category;

    @QueryParam("q")
    @Parameter(
            description = "Words of store, merchant, address or offer: as written, in pinyin, by first letters",
            schema = @Schema(type = SchemaType.STRING, maxLength = Pinyin.LONGEST_WORD))
    @Nullable
    String q;

    @QueryParam("open")
    @Parameter(
            description = "Only stores that are open now, and what counts there now",
            schema = @Schema(type = SchemaType.STRING, enumeration = NOW))
    @Nullable
    String open;

    @QueryParam("limit")
    @Parameter(
            description = "How many stores",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
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

    /** @throws ProblemException 422 that names every parameter that is wrong */
    OfferSearch search(Language language) {
        QueryReading asked = new QueryReading();
        Crs system = asked.crs(crs, OfferProblem.CRS_UNKNOWN);
        boolean byWords = q != null && !q.isBlank();
        boolean anywhere = byWords && lat == null && lon == null;
        double north = anywhere ? 0 : asked.number("lat", lat, -90, 90, null);
        double east = anywhere ? 0 : asked.number("lon", lon, -180, 180, null);
        double metres = asked.number("radius", radius, 0, FARTHEST, byWords ? FARTHEST : WALK);
        int count = asked.whole("limit", limit, 1, MOST, (double) FEW);
        if (open != null && !open.equals(NOW)) asked.wrong("open", FORMAT);
        OfferSearch search = new OfferSearch(
                null,
                metres,
                count,
                asked.terms("category", category, OfferCategory.WORDS, OfferProblem.CATEGORY_UNKNOWN),
                asked.words("q", q),
                open != null,
                system,
                language);
        asked.orReject();
        return anywhere ? search : search.around(system.toWgs84(north, east));
    }
}
