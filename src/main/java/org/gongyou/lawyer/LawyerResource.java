package org.gongyou.lawyer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lawyers about themselves. */
@Path("/lawyer/v1/me")
@Tag(name = "lawyers")
@RolesAllowed(Role.LAWYER)
public class LawyerResource {

    private final LawyerDesk desk;
    private final Caller caller;

    LawyerResource(LawyerDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "meAsLawyer", summary = "What the union keeps of the caller as a lawyer")
    public Uni<LawyerView> me() {
        return desk.me(caller.workerId());
    }

    @PUT
    @Path("/absence")
    @Operation(operationId = "enterAbsence", summary = "From when until when one is asked for nothing")
    public Uni<LawyerView> beAway(@NotNull @Valid AbsenceRequest request) {
        return desk.beAway(caller.workerId(), request.absence());
    }

    @DELETE
    @Path("/absence")
    @Operation(operationId = "endAbsence", summary = "One is there again")
    public Uni<LawyerView> beBack() {
        return desk.beAway(caller.workerId(), Absence.NONE);
    }

    @GET
    @Path("/engagements")
    @Operation(operationId = "ownEngagements", summary = "For whom the caller acted")
    public Uni<Page<EngagementView>> engagements() {
        return desk.engagements(caller.workerId());
    }

    @POST
    @Path("/engagements")
    @ResponseStatus(201)
    @Operation(
            operationId = "enterOwnEngagement",
            summary = "Says for whom the caller acted: neither they nor their firm is given a matter against it",
            description = "A matter against it that they have goes to somebody else within seconds.")
    public Uni<EngagementView> enter(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid EngagementRequest request) {
        return desk.enter(caller.workerId(), key, request);
    }
}
