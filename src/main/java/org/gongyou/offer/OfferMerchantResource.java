package org.gongyou.offer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Offers for the owners of merchants. */
@Path("/merchant/v1/offers")
@Tag(name = "offers")
@RolesAllowed(Role.CLERK)
public class OfferMerchantResource {

    private final OfferProposals proposals;
    private final Caller caller;

    OfferMerchantResource(OfferProposals proposals, Caller caller) {
        this.proposals = proposals;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "ownOffers", summary = "The offers of the caller's merchants, the latest first")
    public Uni<Page<OfferOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return proposals.list(caller.workerId(), cursor, limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeOffer",
            summary = "Proposes an offer; the union publishes it, or says why not",
            description = "Its code is made up. How it stands says the case, at /v1/me/cases/{caseNumber}.")
    public Uni<OfferOfficerView> propose(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid OfferRequest request) {
        return proposals.propose(caller.workerId(), key, request);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawOffer", summary = "Takes a proposal back that is not decided yet")
    public Uni<OfferOfficerView> withdraw(@PathParam("id") UUID id) {
        return proposals.withdraw(caller.workerId(), id);
    }

    @PUT
    @Path("/{id}/confirmation")
    @Operation(
            operationId = "confirmOffer",
            summary = "Says that the offer is made as stated: ends the doubt that reports raised, and the task")
    public Uni<OfferOfficerView> confirm(@PathParam("id") UUID id) {
        return proposals.confirm(caller.workerId(), id);
    }
}
