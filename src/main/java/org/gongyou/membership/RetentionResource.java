package org.gongyou.membership;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/retentions")
@RolesAllowed(Role.WORKER)
@Tag(name = "membership")
public class RetentionResource {

    private final MembershipService memberships;
    private final RetentionCase kind;
    private final Caller caller;

    RetentionResource(MembershipService memberships, RetentionCase kind, Caller caller) {
        this.memberships = memberships;
        this.kind = kind;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "askForRetention", summary = "Keep the membership while retired or unemployed")
    public Uni<CaseSummary> retain(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid RetentionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.ask(
                caller.workerId(), key, request, request.ground().name(), kind, Language.preferred(language));
    }
}
