package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Lists of units. */
@Path("/officer/v1/cover-enrolments")
@Tag(name = "cover")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class EnrolmentResource {

    private final UnitEnrolments enrolments;
    private final CoverOffice office;

    EnrolmentResource(UnitEnrolments enrolments, CoverOffice office) {
        this.enrolments = enrolments;
        this.office = office;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Operation(
            operationId = "enrolUnit",
            summary = "Covers the members of a unit by its list: the whole list, or nothing",
            description =
                    "The column memberNumber (会员证号); a column of names may stand there and is not read. Members are those of"
                            + " the union and all below it. Whoever has a valid cover of the family gets a void one, which names the"
                            + " earlier. The same list again changes nothing. With dryRun=true it answers what would become of it.")
    public Uni<EnrolmentReport> enrol(
            @QueryParam("productId") @NotNull UUID productId,
            @QueryParam("unionId") @NotNull UUID unionId,
            @QueryParam("reference") @Pattern(regexp = "[!-~]{1,60}") @Nullable String reference,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        return enrolments.enrol(
                office.ofCaller(),
                new EnrolmentRequest(productId, unionId, reference, dryRun),
                request,
                Language.preferred(languages));
    }
}
