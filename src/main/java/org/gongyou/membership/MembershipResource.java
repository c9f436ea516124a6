package org.gongyou.membership;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

@Path("/v1/me/membership")
@RolesAllowed(Role.WORKER)
@Tag(name = "membership")
public class MembershipResource {

    private final MembershipService memberships;
    private final Caller caller;

    MembershipResource(MembershipService memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getMembership", summary = "The caller's membership; 404 for who is no member")
    public Uni<MembershipView> membership(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.current(caller.workerId(), Language.preferred(language));
    }

    @POST
    @Path("/requests/{number}/withdrawal")
    @Operation(operationId = "withdrawMembershipRequest", summary = "Take back a transfer, resignation or retention")
    public Uni<CaseSummary> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.withdraw(caller.workerId(), key, number, Language.preferred(language));
    }
}
