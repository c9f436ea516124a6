package org.gongyou.payment;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Cash and goods, for the officers who take them to people. */
@Path("/officer/v1/handovers")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "payments")
public class HandoverResource {

    private final HandoverService handovers;
    private final PaymentScopes scopes;

    HandoverResource(HandoverService handovers, PaymentScopes scopes) {
        this.handovers = handovers;
        this.scopes = scopes;
    }

    @GET
    @Operation(
            operationId = "handovers",
            summary = "What is released to be handed over, and what no second officer has seen yet")
    public Uni<Page<HandoverView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return handovers.list(scopes.ofVisitor(), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "handover", summary = "One of them, by the payment's id, with its visits")
    public Uni<HandoverView> one(@PathParam("id") UUID id) {
        return handovers.one(scopes.ofVisitor(), id);
    }

    @POST
    @Path("/{id}/visit")
    @Operation(
            operationId = "handOver",
            summary = "It was handed over: the signature and photos; another officer has to have seen it")
    public Uni<HandoverView> handOver(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid HandoverRequest request) {
        return handovers.handOver(scopes.ofVisitor(), id, IfMatch.of(ifMatch), request);
    }

    @POST
    @Path("/{id}/witness")
    @Operation(
            operationId = "witnessHandover",
            summary = "The second officer says whether it arrived; never the one who handed it over")
    public Uni<HandoverView> witness(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid WitnessRequest request) {
        return handovers.witness(scopes.ofVisitor(), id, IfMatch.of(ifMatch), request);
    }
}
