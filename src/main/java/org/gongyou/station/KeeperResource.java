package org.gongyou.station;

import static org.gongyou.platform.security.Role.WORKER;

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
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Stations for whoever looks after them. */
@Path("/v1/me/stations")
@Tag(name = "stations")
@RolesAllowed(WORKER)
public class KeeperResource {

    private final KeeperDesk keepers;
    private final Caller caller;

    KeeperResource(KeeperDesk keepers, Caller caller) {
        this.keepers = keepers;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "keptStations", summary = "The stations the caller keeps, all of them")
    public Uni<Page<KeptStationView>> list() {
        return keepers.kept(caller.workerId());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "keptStation", summary = "One of them, with the entity tag by which to change it")
    public Uni<KeptStationView> one(@PathParam("id") UUID id) {
        return keepers.one(caller.workerId(), id);
    }

    @PUT
    @Path("/{id}/closures/{date}")
    @Operation(
            operationId = "closeStation",
            summary = "Closes for a day or some days, or opens at other hours",
            description = "Replaces what was said of these days. What is over is dropped.")
    public Uni<KeptStationView> close(
            @PathParam("id") UUID id,
            @PathParam("date") LocalDate date,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid ClosureRequest request) {
        return keepers.close(caller.workerId(), id, IfMatch.of(ifMatch), date, request);
    }

    @DELETE
    @Path("/{id}/closures/{date}")
    @Operation(operationId = "reopenStation", summary = "Lets the hours count again on a day")
    public Uni<KeptStationView> reopen(
            @PathParam("id") UUID id,
            @PathParam("date") LocalDate date,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return keepers.reopen(caller.workerId(), id, IfMatch.of(ifMatch), date);
    }

    @POST
    @Path("/{id}/confirmations")
    @ResponseStatus(201)
    @Operation(operationId = "confirmStation", summary = "Says what works and what does not: the monthly check")
    public Uni<StationCheckView> confirm(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid StationCheckRequest request) {
        return keepers.confirm(caller.workerId(), key, id, request);
    }

    @PUT
    @Path("/{id}/photos")
    @Operation(operationId = "showStation", summary = "Says which photos the station shows; others are erased")
    public Uni<KeptStationView> show(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StationPhotosRequest request) {
        return keepers.show(caller.workerId(), id, IfMatch.of(ifMatch), request);
    }

    @PUT
    @Path("/{id}/phone-consent")
    @Operation(
            operationId = "showKeepersPhone",
            summary = "Lets everybody see the caller's phone with the station, or no longer")
    public Uni<KeptStationView> showPhone(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid PhoneConsentRequest request) {
        return keepers.showPhone(caller.workerId(), id, IfMatch.of(ifMatch), request.shown());
    }
}
