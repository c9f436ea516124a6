package org.gongyou.station;

import static org.gongyou.platform.problem.RequestProblem.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.snapshot.FromMemory;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The address in a door's QR code. */
@Path("/s")
@FromMemory
@Tag(name = "stations")
public class DoorResource {

    private static final String HTML = "text/html;charset=UTF-8";

    @CheckedTemplate(basePath = "")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance door(DoorPage page);
    }

    private final StationFinder stations;
    private final Clock clock;

    DoorResource(StationFinder stations, Clock clock) {
        this.stations = stations;
        this.clock = clock;
    }

    @GET
    @Path("/{placeCode}")
    @PermitAll
    @Produces(HTML)
    @Operation(
            operationId = "door",
            summary = "The page of a station for the phone of whoever stands before its door",
            description = "Open or closed, who may enter, whom to call, what works, and a form to say how it is.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "404",
            description = "No station has the code: a page that says so for whoever accepts one, otherwise a problem",
            content = {
                @Content(mediaType = HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem"))
            })
    public Uni<RestResponse<String>> door(
            @PathParam("placeCode") String placeCode,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        Language language = Language.preferred(languages);
        Door door = at(placeCode, language);
        // Whoever scanned the sign of a station that is gone is to read it; programs get a problem like everywhere.
        if (door == null && (accept == null || !accept.contains(MediaType.TEXT_HTML))) {
            throw new ProblemException(NOT_FOUND);
        }
        return Pages.door(DoorPage.of(door, language))
                .setLocale(language.tag())
                .createUni()
                .map(page -> answer(door == null ? RestResponse.Status.NOT_FOUND : RestResponse.Status.OK, page));
    }

    private @Nullable Door at(String placeCode, Language language) {
        StationDetailView station = stations.atDoor(placeCode);
        return station == null ? null : Door.of(station, clock.instant(), ChinaDay.ZONE, language);
    }

    private static RestResponse<String> answer(RestResponse.Status status, String page) {
        return RestResponse.ResponseBuilder.create(status, page)
                .header(HttpHeaders.CACHE_CONTROL, StationResource.CACHED)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", DoorPage.POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
