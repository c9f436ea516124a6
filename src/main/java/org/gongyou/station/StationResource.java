package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.snapshot.FromMemory;
import org.gongyou.platform.web.QueryReading;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** Stations for everybody, signed in or not. */
@Path("/v1/stations")
@FromMemory
@Tag(
        name = "stations",
        description = "Answered from memory, also while the database is away: then Data-As-Of (RFC 3339) says of when")
public class StationResource {

    /**
     * Anybody may keep the answer, but asks again before it is shown: a closed door is news at once, and asking costs a 304.
     * Without a network an old answer is better than none; its {@code openUntil} still tells the truth.
     */
    static final String CACHED = "public, no-cache, stale-if-error=86400";

    private final StationFinder stations;
    private final StationLookup lookup;
    private final Visitors visitors;
    private final StationPhotos photos;

    StationResource(StationFinder stations, StationLookup lookup, Visitors visitors, StationPhotos photos) {
        this.stations = stations;
        this.lookup = lookup;
        this.visitors = visitors;
        this.photos = photos;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "findStations",
            summary = "The nearest stations, nearest first; by name alone, the best match first")
    public Uni<StationList> find(@BeanParam StationQuery query, @BeanParam VisitorQuery who) {
        return whoComes(query, who).map(visitor -> lookup.find(query.search(visitor)));
    }

    @GET
    @Path("/along")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "stationsAlong", summary = "The stations beside a route, in its order")
    public Uni<StationsAlong> along(@BeanParam StationRouteQuery query, @BeanParam VisitorQuery who) {
        return whoComes(query, who).map(visitor -> lookup.along(query.search(visitor)));
    }

    @GET
    @Path("/clusters")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "stationClusters",
            summary = "The stations of a map window",
            description =
                    "Gathered by squares of 64 points that lie still while the map is moved; those at the edge are told whole. From zoom 18 on stations come singly.")
    public Uni<StationClusters> clusters(@BeanParam StationWindowQuery query, @BeanParam VisitorQuery who) {
        return whoComes(query, who).map(visitor -> lookup.clusters(query.look(visitor)));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "station", summary = "One station")
    public Uni<StationDetailView> byId(@PathParam("id") UUID id, @QueryParam("crs") @Nullable String crs) {
        return Uni.createFrom().item(stations.byId(id, system(crs)));
    }

    @GET
    @Path("/terms")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=3600")
    @Operation(
            operationId = "stationTerms",
            summary = "What kinds, ways to enter, facilities and their states are called")
    public StationTerms terms(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return StationTerms.in(Language.preferred(languages));
    }

    @GET
    @Path("/{id}/photos/{photoId}")
    @PermitAll
    @Produces({"image/jpeg", "image/png"})
    @Operation(operationId = "stationPhoto", summary = "What a station looks like, so that one finds the door")
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Uni<Response> photo(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
        return photos.one(id, photoId).map(photo -> Response.ok(photo.bytes(), photo.mediaType())
                .tag(photoId.toString())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=604800, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build());
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

    /** Null where it does not matter. */
    private Uni<@Nullable Visitor> whoComes(StationFilterQuery query, VisitorQuery who) {
        return query.isForMe()
                ? visitors.standing().map(who::visitor)
                : Uni.createFrom().nullItem();
    }

    static Crs system(@Nullable String crs) {
        QueryReading asked = new QueryReading();
        Crs system = asked.crs(crs, StationProblem.CRS_UNKNOWN);
        asked.orReject();
        return system;
    }
}
