package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Draws: entering one, and everything by which anybody does it again. */
@Path("/v1/campaigns")
@Tag(name = "campaigns")
public class DrawResource {

    private final DrawDesk desk;
    private final DrawRecords records;
    private final Caller caller;

    DrawResource(DrawDesk desk, DrawRecords records, Caller caller) {
        this.desk = desk;
        this.records = records;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/entries")
    @ResponseStatus(201)
    @RolesAllowed(Role.WORKER)
    @Operation(operationId = "enterDraw", summary = "Takes part in a draw; a member has one ticket")
    public Uni<EntryView> enter(
            @PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key) {
        return desk.enter(caller.workerId(), key, id);
    }

    @GET
    @Path("/{id}/entry")
    @RolesAllowed(Role.WORKER)
    @Operation(operationId = "myDrawEntry", summary = "My ticket, and what became of it")
    public Uni<EntryView> mine(@PathParam("id") UUID id) {
        return records.mine(caller.workerId(), id);
    }

    @GET
    @Path("/{id}/draw")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CampaignResource.CACHED)
    @Operation(
            operationId = "draw",
            summary = "The hash of the seed beforehand, the seed afterwards",
            description = "Who wins: mobile-contract/draw.md says how anybody finds out.")
    public Uni<DrawView> draw(@PathParam("id") UUID id) {
        return records.draw(id);
    }

    @GET
    @Path("/{id}/draw/tickets")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CampaignResource.CACHED)
    @Operation(operationId = "drawTickets", summary = "Every ticket of a draw that is over, one a line, in order")
    public Uni<String> tickets(@PathParam("id") UUID id) {
        return records.list(id);
    }

    @GET
    @Path("/{id}/draw/winners")
    @Produces(MediaType.TEXT_PLAIN)
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CampaignResource.CACHED)
    @Operation(operationId = "drawWinners", summary = "The tickets that won, one a line, the first first")
    public Uni<String> winners(@PathParam("id") UUID id) {
        return records.winners(id);
    }
}
