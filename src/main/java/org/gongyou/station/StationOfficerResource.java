package org.gongyou.station;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stations for the officers who manage them. */
@Path("/officer/v1/stations")
@Tag(name = "stations")
public class StationOfficerResource {

    private static final String CSV = "text/csv";
    private static final String SVG = "image/svg+xml";

    private final StationService stations;
    private final StationImports imports;
    private final StationFinder finder;
    private final StationPhotos photos;
    private final StationScopes scopes;
    private final Caller caller;

    StationOfficerResource(
            StationService stations,
            StationImports imports,
            StationFinder finder,
            StationPhotos photos,
            StationScopes scopes,
            Caller caller) {
        this.stations = stations;
        this.imports = imports;
        this.finder = finder;
        this.photos = photos;
        this.scopes = scopes;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Consumes({CSV, StationGeoJson.MEDIA_TYPE})
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "importStations",
            summary = "Enters a list; stations that are not in it stay as they are",
            description =
                    "A table with the columns code,name,kind,address,lat,lon,crs,phone,access,hours,facilities and, where"
                            + " wanted, union,placeCode,region,hostName,hostPhone,stars,doorHelp,specialDays,facilityStates,"
                            + "confirmed; or a GeoJSON FeatureCollection of points with the same properties, whose faults name"
                            + " the number of the feature as line. What is left out stays as it is.")
    public Uni<CsvReport> importList(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @Context HttpHeaders headers,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        boolean asLayer = MediaType.valueOf(StationGeoJson.MEDIA_TYPE).isCompatible(headers.getMediaType());
        return dryRun
                ? imports.check(scope(), request, asLayer, language)
                : imports.enter(scope(), request, asLayer, language);
    }

    @GET
    @Path("/export")
    @Produces({CSV, StationGeoJson.MEDIA_TYPE})
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "exportStations",
            summary = "The stations one manages, as a list that can be entered again; who keeps them is no part of it")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = StationGeoJson.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Uni<RestResponse<String>> export(
            @QueryParam("format")
                    @DefaultValue("csv")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "geojson"},
                                            defaultValue = "csv"))
                    @Pattern(regexp = "csv|geojson")
                    String format) {
        boolean asLayer = format.equals("geojson");
        String list = asLayer ? finder.layer(scope()) : finder.table(scope());
        return Uni.createFrom()
                .item(RestResponse.ResponseBuilder.ok(list)
                        .type(asLayer ? StationGeoJson.MEDIA_TYPE : CSV)
                        .build());
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

    @GET
    @Path("/{id}/sign")
    @Produces(SVG)
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "stationSign",
            summary = "The sign for the door, A5, with the QR code that opens the station's page")
    public Uni<String> sign(@PathParam("id") UUID id, @Context UriInfo uri) {
        return finder.sign(scope(), id, uri.getBaseUri());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "reviseStation", summary = "Says anew all that is said of a station")
    public Uni<StationOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StationRequest request) {
        return stations.revise(scope(), id, IfMatch.of(ifMatch), request);
    }

    @PUT
    @Path("/{id}/photos")
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(operationId = "showManagedStation", summary = "Says which photos a station shows; others are erased")
    public Uni<StationOfficerView> show(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StationPhotosRequest request) {
        return photos.show(scope(), caller.workerId(), id, IfMatch.of(ifMatch), request, stations::view);
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
        return scopes.ofCaller();
    }
}
