package org.gongyou.station;

import static java.util.Locale.ROOT;
import static org.gongyou.platform.problem.RequestProblem.FORMAT;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.station.Visitor.Standing;
import org.jspecify.annotations.Nullable;

/** Who comes, as far as they say, for {@code open=forme}. */
public class VisitorQuery {

    @QueryParam("as")
    @Parameter(
            description = "Who comes, with open=forme; whoever is signed in when absent",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"public", "worker", "member"}))
    @Nullable
    String as;

    @QueryParam("woman")
    @Parameter(
            description = "Whether a woman comes, with open=forme",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String woman;

    @QueryParam("occupation")
    @Parameter(description = "Of whoever comes, with open=forme; open list", example = "COURIER")
    @Nullable
    String occupation;

    /** @throws ProblemException 422 that names what is not understood */
    Visitor visitor(Standing otherwise) {
        if (woman != null && !woman.matches("true|false")) throw ProblemException.invalid("/woman", FORMAT);
        if (occupation != null && !occupation.matches("[A-Za-z_]{1,40}")) {
            throw ProblemException.invalid("/occupation", FORMAT);
        }
        String group = occupation == null ? null : occupation.toUpperCase(ROOT);
        return new Visitor(standing(otherwise), "true".equals(woman), group);
    }

    private Standing standing(Standing otherwise) {
        if (as == null) return otherwise;
        return switch (as) {
            case "public" -> Standing.PUBLIC;
            case "worker" -> Standing.WORKER;
            case "member" -> Standing.MEMBER;
            default -> throw ProblemException.invalid("/as", FORMAT);
        };
    }
}
