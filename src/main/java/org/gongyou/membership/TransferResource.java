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

@Path("/v1/transfers")
@RolesAllowed(Role.WORKER)
@Tag(name = "membership")
public class TransferResource {

    private final MembershipService memberships;
    private final TransferCase kind;
    private final Caller caller;

    TransferResource(MembershipService memberships, TransferCase kind, Caller caller) {
        this.memberships = memberships;
        this.kind = kind;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "askForTransfer", summary = "Move to another union; the former one's silence releases")
    public Uni<CaseSummary> transfer(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid TransferRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return memberships.transfer(caller.workerId(), key, request, kind, Language.preferred(language));
    }
}
