package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Stations for the officers who manage them. */
@Path("/officer/v1/stations")
@Tag(name = "stations")
public class StationOfficerResource {

    private static final String CSV = "text/csv";

    private final StationService stations;
    private final StationFinder finder;
    private final Officers officers;
    private final Unions unions;
    private final Caller caller;

    StationOfficerResource(
            StationService stations, StationFinder finder, Officers officers, Unions unions, Caller caller) {
        this.stations = stations;
        this.finder = finder;
        this.officers = officers;
        this.unions = unions;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "importStations",
            summary = "Enters a list; stations that are not in it stay as they are",
            description = "code,name,kind,address,lat,lon,crs,phone,access,hours,facilities and, where wanted, union")
    public Uni<CsvReport> importList(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        return dryRun ? stations.check(scope(), request, language) : stations.enter(scope(), request, language);
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "exportStations",
            summary = "The stations one manages, as a list that can be entered again")
    public Uni<String> export() {
        return Uni.createFrom().item(finder.table(scope()));
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "managedStations", summary = "The stations one manages, in the order of their codes")
    public Uni<Page<StationOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return Uni.createFrom().item(finder.managed(scope(), cursor, limit));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "managedStation", summary = "One station, with the entity tag by which to change it")
    public Uni<StationOfficerView> one(@PathParam("id") UUID id) {
        return stations.one(scope(), id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "reviseStation", summary = "Says anew all that is said of a station")
    public Uni<StationOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StationRequest request) {
        return stations.revise(scope(), id, IfMatch.of(ifMatch), request.details());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "removeStation",
            summary = "Takes a station off the list; phones drop it with their next look")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return stations.remove(scope(), id, IfMatch.of(ifMatch));
    }

    private StationScope scope() {
        UUID account = caller.workerId();
        boolean everything = caller.has(Role.ADMINISTRATOR);
        return new StationScope(account, everything ? null : officers.scopeOf(account), unions.tree());
    }
}
