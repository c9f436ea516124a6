package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What officers see to day by day: who keeps a station, whether it is open, what works, what became of it. */
@Path("/officer/v1/stations")
@Tag(name = "stations")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class StationCareResource {

    private final StationService stations;
    private final KeeperService keepers;
    private final StationCheck check;
    private final StationFinder finder;
    private final StationScopes scopes;
    private final Caller caller;

    StationCareResource(
            StationService stations,
            KeeperService keepers,
            StationCheck check,
            StationFinder finder,
            StationScopes scopes,
            Caller caller) {
        this.stations = stations;
        this.keepers = keepers;
        this.check = check;
        this.finder = finder;
        this.scopes = scopes;
        this.caller = caller;
    }

    @GET
    @Path("/stale")
    @Operation(
            operationId = "staleStations",
            summary = "Stations nobody has looked at for long, the longest first",
            description = "Not confirmed by a keeper or officer for so many days; those never confirmed come first.")
    public Uni<Page<StationOfficerView>> stale(
            @QueryParam("days") @Min(1) @Max(3650) @Nullable Integer days,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Uni.createFrom().item(finder.stale(scopes.ofCaller(), days, cursor, limit));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "stationHistory",
            summary = "What changed of a station, the latest first: when, as what, which fields; no values")
    public Uni<Page<StationHistoryView>> history(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return stations.history(scopes.ofCaller(), id, cursor, limit);
    }

    @PUT
    @Path("/{id}/keeper")
    @Operation(
            operationId = "appointKeeper",
            summary = "Gives a station to whoever has the phone",
            description = "Who kept it before does so no longer. The phone is shown to nobody until its owner says so.")
    public Uni<StationOfficerView> appoint(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid KeeperRequest request) {
        return keepers.appoint(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{id}/keeper")
    @Operation(operationId = "dismissKeeper", summary = "Takes a station from its keeper")
    public Uni<StationOfficerView> dismiss(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return keepers.dismiss(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("/{id}/closures/{date}")
    @Operation(
            operationId = "closeManagedStation",
            summary = "Closes for a day or some days, or opens at other hours",
            description = "Replaces what was said of these days. What is over is dropped.")
    public Uni<StationOfficerView> close(
            @PathParam("id") UUID id,
            @PathParam("date") LocalDate date,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid ClosureRequest request) {
        return check.close(scopes.ofCaller(), id, IfMatch.of(ifMatch), date, request, stations::view);
    }

    @DELETE
    @Path("/{id}/closures/{date}")
    @Operation(operationId = "reopenManagedStation", summary = "Lets the hours count again on a day")
    public Uni<StationOfficerView> reopen(
            @PathParam("id") UUID id,
            @PathParam("date") LocalDate date,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return check.reopen(scopes.ofCaller(), id, IfMatch.of(ifMatch), date, stations::view);
    }

    @POST
    @Path("/{id}/confirmations")
    @ResponseStatus(201)
    @Operation(operationId = "confirmManagedStation", summary = "Says what works and what does not")
    public Uni<StationCheckView> confirm(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid StationCheckRequest request) {
        return check.confirm(scopes.ofCaller(), caller.workerId(), key, id, request);
    }
}
