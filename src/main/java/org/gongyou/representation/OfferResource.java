package org.gongyou.representation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;

/** Cases that lawyers are asked to take. */
@Path("/lawyer/v1/offers")
@Tag(name = "representation")
@RolesAllowed(Role.LAWYER)
public class OfferResource {

    private final Answers answers;
    private final Caller caller;

    OfferResource(Answers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "lawyerOffers", summary = "What the caller was asked, the latest first; at most 100")
    public Uni<Page<OfferView>> list() {
        return answers.list(caller.workerId());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptOffer",
            summary = "Takes the case, declaring with a reason that nothing stands against it",
            description = "It is looked into once more; from then on the case is among the lawyer's.")
    public Uni<OfferView> accept(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid AcceptanceRequest request) {
        return answers.accept(caller.workerId(), key, id, request);
    }

    @POST
    @Path("/{id}/decline")
    @Operation(operationId = "declineOffer", summary = "Does not take the case: the next is asked within seconds")
    public Uni<OfferView> decline(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid DeclineRequest request) {
        return answers.decline(caller.workerId(), key, id, request);
    }
}
