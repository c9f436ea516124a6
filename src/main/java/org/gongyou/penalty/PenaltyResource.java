package org.gongyou.penalty;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A worker's penalties. */
@Path("/v1/me/penalties")
@RolesAllowed(Role.WORKER)
@Tag(name = "coupons")
public class PenaltyResource {

    private final PenaltyService penalties;
    private final Caller caller;

    PenaltyResource(PenaltyService penalties, Caller caller) {
        this.penalties = penalties;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "myPenalties", summary = "What I am barred from, why and until when; and what is over")
    public Uni<Page<PenaltyView>> mine(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return penalties.mine(caller.workerId(), Language.preferred(languages));
    }

    @POST
    @Path("/{id}/appeal")
    @ResponseStatus(201)
    @Operation(operationId = "appealPenalty", summary = "Objects to a penalty, once; an officer decides")
    public Uni<CaseSummary> appeal(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid AppealRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return penalties.appeal(caller.workerId(), key, id, request, Language.preferred(languages));
    }
}
