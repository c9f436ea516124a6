package org.gongyou.coverclaim;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Claims for the officers who review them; the decision itself is the case's. */
@Path("/officer/v1/claim-reviews")
@RolesAllowed(Role.OFFICER)
@Tag(name = "cover-claims")
public class ClaimOfficerResource {

    private final ClaimOffice office;
    private final Caller caller;

    ClaimOfficerResource(ClaimOffice office, Caller caller) {
        this.office = office;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "inspectCoverClaim",
            summary = "A claim by the number of its case: the cover that was found, and what an approval would pay")
    public Uni<ClaimOfficerView> one(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.one(caller.workerId(), number, Language.preferred(language));
    }

    @DELETE
    @Path("/{number}/account-freeze")
    @ResponseStatus(200)
    @Operation(
            operationId = "liftAccountFreeze",
            summary = "Whoever was held for dead lives: the account may be used again")
    public Uni<ClaimOfficerView> unfreeze(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.unfreeze(caller.workerId(), number, Language.preferred(language));
    }
}
