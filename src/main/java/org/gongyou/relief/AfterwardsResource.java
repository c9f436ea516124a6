package org.gongyou.relief;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Visits and appeals, for whoever applied. */
@Path("/v1/relief-applications")
@RolesAllowed(Role.WORKER)
@Tag(name = "relief")
public class AfterwardsResource {

    private final AfterwardsService afterwards;
    private final Caller caller;

    AfterwardsResource(AfterwardsService afterwards, Caller caller) {
        this.afterwards = afterwards;
        this.caller = caller;
    }

    @PUT
    @Path("/{id}/visits/{visitId}/time")
    @Operation(operationId = "chooseReliefVisit", summary = "Which of the proposed times suits")
    public Uni<ReliefView> choose(
            @PathParam("id") UUID id,
            @PathParam("visitId") UUID visit,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid VisitChoice request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return afterwards.choose(
                caller.workerId(), id, visit, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/appeals")
    @ResponseStatus(201)
    @Operation(
            operationId = "appealRelief",
            summary = "Against a refusal: the union above looks at it, and whoever refused does not")
    public Uni<CaseSummary> appeal(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid AppealRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return afterwards.appeal(caller.workerId(), key, id, request, Language.preferred(language));
    }
}
