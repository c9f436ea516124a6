package org.gongyou.legalaid;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What a worker says of a request that was decided or is over. */
@Path("/v1/legal-aid-requests")
@RolesAllowed(Role.WORKER)
@Tag(name = "legal aid")
public class AfterwardsResource {

    private final AfterwardsService afterwards;
    private final Caller caller;

    AfterwardsResource(AfterwardsService afterwards, Caller caller) {
        this.afterwards = afterwards;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/objections")
    @ResponseStatus(201)
    @Operation(
            operationId = "objectToLegalAid",
            summary = "Against a refusal, or the way it is handled: a case for the union above")
    public Uni<CaseSummary> object(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid ObjectionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return afterwards.object(caller.workerId(), key, id, request, Language.preferred(language));
    }

    @POST
    @Path("/{id}/objections/{number}/withdrawal")
    @Operation(operationId = "withdrawLegalAidObjection", summary = "Take an objection back; another may be made")
    public Uni<CaseSummary> withdraw(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return afterwards.withdraw(caller.workerId(), key, id, number, Language.preferred(language));
    }

    @POST
    @Path("/{id}/rating")
    @Operation(operationId = "rateLegalAid", summary = "How the help was, once it is closed; once")
    public Uni<AidView> rate(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("id") UUID id,
            @NotNull @Valid RatingRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return afterwards.rate(caller.workerId(), key, id, request, Language.preferred(language));
    }
}
