package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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

/** Waiting for a coupon that somebody hands back. */
@Path("/v1/campaigns/{id}/waiting")
@RolesAllowed(Role.WORKER)
@Tag(name = "campaigns")
public class WaitingResource {

    private final WaitingDesk desk;
    private final Caller caller;

    WaitingResource(WaitingDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "joinWaitingList",
            summary = "Waits for a coupon that is handed back, once all are gone",
            description =
                    "In the order of arrival; after a draw, in that of the lots, and only for those who entered. When it"
                            + " is one's turn the coupon is there at once, with a notice; whoever does not want it hands it back.")
    public Uni<WaitingView> join(
            @PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key) {
        return desk.join(caller.workerId(), key, id);
    }

    @GET
    @Operation(operationId = "myWaitingPlace", summary = "How far I have come on the waiting list")
    public Uni<WaitingView> mine(@PathParam("id") UUID id) {
        return desk.mine(caller.workerId(), id);
    }

    @DELETE
    @Operation(operationId = "leaveWaitingList", summary = "Waits no longer; again changes nothing")
    public Uni<Void> leave(@PathParam("id") UUID id) {
        return desk.leave(caller.workerId(), id);
    }
}
