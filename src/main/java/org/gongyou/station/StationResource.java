package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** Stations for everybody, signed in or not. */
@Path("/v1/stations")
@Tag(name = "stations")
public class StationResource {

    /**
     * Anybody may keep the answer, but asks again before it is shown: a closed door is news at once, and asking costs a 304.
     * Without a network an old answer is better than none; its {@code openUntil} still tells the truth.
     */
    private static final String CACHED = "public, no-cache, stale-if-error=86400";

    private final StationFinder stations;

    StationResource(StationFinder stations) {
        this.stations = stations;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "findStations", summary = "The nearest stations, nearest first")
    public Uni<StationList> near(@BeanParam StationQuery query) {
        return Uni.createFrom().item(stations.near(query.search()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "station", summary = "One station")
    public Uni<StationView> byId(@PathParam("id") UUID id, @QueryParam("crs") @Nullable String crs) {
        return Uni.createFrom().item(stations.byId(id, system(crs)));
    }

    @GET
    @Path("/changes")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "stationChanges",
            summary = "What changed since a cursor, for a phone that keeps its own copy",
            description =
                    "Go on with next until items is empty; then keep next for the next time. Without since: everything.")
    public Uni<StationChanges> changes(
            @QueryParam("since") @Nullable String since,
            @QueryParam("limit") @DefaultValue("500") @Min(1) @Max(1000) int limit,
            @QueryParam("crs") @Nullable String crs) {
        return Uni.createFrom().item(stations.changes(StationCursor.decode(since), limit, system(crs)));
    }

    private static Crs system(@Nullable String crs) {
        List<FieldError> errors = new ArrayList<>();
        Crs system = StationQuery.crs(crs, errors);
        if (!errors.isEmpty()) throw ProblemException.invalid(errors);
        return system;
    }
}
