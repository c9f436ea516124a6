package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.RANGE;
import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A search as it was asked for. Everything is text until {@link #search} has looked at all of it, so that whoever asked
 * wrongly learns of every mistake at once.
 */
public class StationQuery {

    private static final double WALK = 3_000;
    private static final double FARTHEST = 50_000;
    private static final int FEW = 20;
    private static final int MOST = 100;
    private static final String NUMBER = "[+-]?\\d{1,9}(\\.\\d{1,17})?";

    @QueryParam("lat")
    @Parameter(required = true, schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"))
    @Nullable
    String lat;

    @QueryParam("lon")
    @Parameter(required = true, schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"))
    @Nullable
    String lon;

    @QueryParam("radius")
    @Parameter(
            description = "Metres",
            schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "50000", defaultValue = "3000"))
    @Nullable
    String radius;

    @QueryParam("limit")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable
    String limit;

    @QueryParam("kind")
    @Parameter(description = "Any of these kinds; several by comma or by repeating it")
    @Nullable
    List<String> kind;

    @QueryParam("access")
    @Parameter(description = "Any of these ways to enter; several by comma or by repeating it")
    @Nullable
    List<String> access;

    @QueryParam("facility")
    @Parameter(description = "All of these facilities; several by comma or by repeating it")
    @Nullable
    List<String> facility;

    @QueryParam("open")
    @Parameter(description = "Only what is open now", schema = @Schema(type = SchemaType.STRING, enumeration = "now"))
    @Nullable
    String open;

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

    private final List<FieldError> errors = new ArrayList<>();

    /** @throws ProblemException 422 that names every parameter that is wrong */
    StationSearch search() {
        Crs system = StationQuery.crs(crs, errors);
        double north = number("lat", lat, -90, 90, null);
        double east = number("lon", lon, -180, 180, null);
        double metres = number("radius", radius, 0, FARTHEST, WALK);
        int count = (int) number("limit", limit, 1, MOST, (double) FEW);
        if (limit != null && limit.contains(".")) errors.add(new FieldError("/limit", FORMAT));
        if (open != null && !open.equals("now")) errors.add(new FieldError("/open", FORMAT));
        Set<String> kinds = terms("kind", kind, Vocabulary.KINDS, StationProblem.KIND_UNKNOWN);
        Set<String> ways = terms("access", access, Vocabulary.ACCESS, StationProblem.ACCESS_UNKNOWN);
        Set<String> needs = terms("facility", facility, Vocabulary.FACILITIES, StationProblem.FACILITY_UNKNOWN);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        Place centre = system.toWgs84(north, east);
        return new StationSearch(centre, metres, count, kinds, ways, needs, open != null, system);
    }

    /** The system asked for; WGS-84 when none is. */
    static Crs crs(@Nullable String written, List<FieldError> errors) {
        if (written == null) return Crs.WGS84;
        Crs crs = Crs.named(written);
        if (crs == null) errors.add(new FieldError("/crs", StationProblem.CRS_UNKNOWN));
        return crs == null ? Crs.WGS84 : crs;
    }

    private double number(
            String name, @Nullable String written, double least, double most, @Nullable Double otherwise) {
        if (written == null && otherwise != null) return otherwise;
        double number = written != null && written.matches(NUMBER) ? Double.parseDouble(written) : Double.NaN;
        if (number >= least && number <= most) return number;
        ProblemType wrong = written == null ? REQUIRED : Double.isNaN(number) ? FORMAT : RANGE;
        errors.add(new FieldError("/" + name, wrong));
        return 0;
    }

    private Set<String> terms(String name, @Nullable List<String> written, Vocabulary vocabulary, ProblemType unknown) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> words = written == null
                ? List.of()
                : written.stream()
                        .flatMap(some -> List.of(some.split("[,;|、，；]")).stream())
                        .toList();
        for (String word : words) {
            String code = vocabulary.code(word);
            if (code == null) errors.add(new FieldError("/" + name, unknown));
            else codes.add(code);
        }
        return codes;
    }
}
