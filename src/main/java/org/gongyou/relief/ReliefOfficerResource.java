package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Applications for the officers of their unions; the decisions themselves are the case's. */
@Path("/officer/v1/relief-reviews")
@RolesAllowed(Role.OFFICER)
@Tag(name = "relief")
public class ReliefOfficerResource {

    private final ReliefOffice office;
    private final Caller caller;

    ReliefOfficerResource(ReliefOffice office, Caller caller) {
        this.office = office;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "inspectReliefApplication",
            summary =
                    "An application by the number of its case: household, papers, check, visit, and what rules give now",
            description = "Who looked is kept in the audit trail.")
    public Uni<ReliefOfficerView> one(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.one(caller.workerId(), number, Language.preferred(language));
    }
}
