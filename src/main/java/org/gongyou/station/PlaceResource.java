package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.snapshot.FromMemory;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What the code on a door leads to: the QR code's address {@code …/s/{placeCode}} is a page that asks here. */
@Path("/v1/places")
@FromMemory
@Tag(name = "stations")
public class PlaceResource {

    private final StationFinder stations;

    PlaceResource(StationFinder stations) {
        this.stations = stations;
    }

    @GET
    @Path("/{placeCode}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = StationResource.CACHED)
    @Operation(
            operationId = "place",
            summary = "The station with this code on its door",
            description = "In any case, with spaces or hyphens; a mistyped code is 404.")
    public Uni<StationDetailView> place(
            @PathParam("placeCode") String placeCode, @QueryParam("crs") @Nullable String crs) {
        return Uni.createFrom().item(stations.byPlaceCode(placeCode, StationResource.system(crs)));
    }
}
