package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.FORMAT;
import static org.gongyou.platform.problem.RequestProblem.RANGE;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.language.Pinyin;
import org.gongyou.platform.problem.ProblemType;
import org.gongyou.platform.web.QueryReading;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked of stations wherever they are looked for. Everything is text until all of it has been looked at, so
 * that whoever asked wrongly learns of every mistake at once.
 */
public abstract class StationFilterQuery {

    private static final String NOW = "now";
    private static final String FOR_ME = "forme";
    private static final int MOST_STARS = 5;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @QueryParam("kind")
    @Parameter(description = "Any of these kinds; several by comma or by repeating it")
    @Nullable
    List<String> kind;

    @QueryParam("access")
    @Parameter(description = "Any of these ways to enter; several by comma or by repeating it")
    @Nullable
    List<String> access;

    @QueryParam("facility")
    @Parameter(
            description = "All of these facilities, none known to be out of order; several by comma or by repeating it")
    @Nullable
    List<String> facility;

    @QueryParam("open")
    @Parameter(
            description = "Only what is open now; forme: and where whoever comes may enter",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"now", FOR_ME}))
    @Nullable
    String open;

    @QueryParam("at")
    @Parameter(
            description =
                    "Only what is open at that time, RFC 3339 with offset, for me with open=forme; openUntil and opensNext are told as of then",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"),
            example = "2026-11-23T13:10:00+08:00")
    @Nullable
    String at;

    @QueryParam("stars")
    @Parameter(
            description = "At least so many stars",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "5"))
    @Nullable
    String stars;

    @QueryParam("q")
    @Parameter(
            description = "Words of name or address: as written, in pinyin, by first letters (songhua, shj)",
            schema = @Schema(type = SchemaType.STRING, maxLength = Pinyin.LONGEST_WORD))
    @Nullable
    String q;

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

    private final QueryReading asked = new QueryReading();

    final Crs system() {
        return asked.crs(crs, StationProblem.CRS_UNKNOWN);
    }

    final boolean isForMe() {
        return FOR_ME.equals(open);
    }

    final StationFilter filter(@Nullable Visitor visitor) {
        if (open != null && !open.equals(NOW) && !isForMe()) wrong("open", FORMAT);
        return new StationFilter(
                asked.terms("kind", kind, StationWords.KINDS, StationProblem.KIND_UNKNOWN),
                asked.terms("access", access, StationWords.ACCESS, StationProblem.ACCESS_UNKNOWN),
                asked.terms("facility", facility, StationWords.FACILITIES, StationProblem.FACILITY_UNKNOWN),
                NOW.equals(open) || (isForMe() && at == null),
                instant(),
                stars == null ? null : whole("stars", stars, 0, MOST_STARS, null),
                visitor,
                asked.words("q", q));
    }

    final void wrong(String name, ProblemType what) {
        asked.wrong(name, what);
    }

    /** @throws org.gongyou.platform.problem.ProblemException 422 that names every parameter that is wrong */
    final void orReject() {
        asked.orReject();
    }

    final double number(String name, @Nullable String written, double least, double most, @Nullable Double otherwise) {
        return asked.number(name, written, least, most, otherwise);
    }

    final int whole(String name, @Nullable String written, int least, int most, @Nullable Double otherwise) {
        return asked.whole(name, written, least, most, otherwise);
    }

    static double number(@Nullable String written) {
        return QueryReading.number(written);
    }

    /** A plus sign that nobody encoded arrives as a space. */
    private @Nullable Instant instant() {
        if (at == null) return null;
        try {
            OffsetDateTime time = OffsetDateTime.parse(at.replace(' ', '+'));
            if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) wrong("at", RANGE);
            return time.toInstant();
        } catch (DateTimeParseException unreadable) {
            wrong("at", FORMAT);
            return null;
        }
    }
}
