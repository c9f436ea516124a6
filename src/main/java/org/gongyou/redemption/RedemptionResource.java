package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Cards and coupons at the counter. */
@Path("/merchant/v1/redemptions")
@RolesAllowed(Role.CLERK)
@Tag(name = "redemptions")
public class RedemptionResource {

    private final RedemptionService redemptions;
    private final Caller caller;

    RedemptionResource(RedemptionService redemptions, Caller caller) {
        this.redemptions = redemptions;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "holdRedemption",
            summary = "A code was scanned: holds what it is worth for two minutes, and says what is due")
    public Uni<RedemptionView> hold(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid RedemptionRequest request) {
        return redemptions.hold(caller.workerId(), key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "redemption", summary = "Where a redemption at one's store stands")
    public Uni<RedemptionView> one(@PathParam("id") UUID id) {
        return redemptions.one(caller.workerId(), id);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(operationId = "confirmRedemption", summary = "The member has paid: spends it. Again changes nothing")
    public Uni<RedemptionView> confirm(@PathParam("id") UUID id) {
        return redemptions.confirm(caller.workerId(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "cancelRedemption", summary = "Nothing came of it: what was held is free at once")
    public Uni<Void> cancel(@PathParam("id") UUID id) {
        return redemptions.cancel(caller.workerId(), id);
    }

    @POST
    @Path("/{id}/void")
    @Operation(
            operationId = "voidRedemption",
            summary = "Takes back what was confirmed today; a coupon may be spent again")
    public Uni<RedemptionView> takeBack(@PathParam("id") UUID id, @NotNull @Valid VoidRequest request) {
        return redemptions.takeBack(caller.workerId(), id, request.reason());
    }
}
