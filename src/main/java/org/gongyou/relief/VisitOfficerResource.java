package org.gongyou.relief;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Visits at home: who may come, when, and what they saw. */
@Path("/officer/v1/relief-reviews")
@RolesAllowed(Role.OFFICER)
@Tag(name = "relief")
public class VisitOfficerResource {

    private final VisitOffice office;
    private final Caller caller;

    VisitOfficerResource(VisitOffice office, Caller caller) {
        this.office = office;
        this.caller = caller;
    }

    @GET
    @Path("/{number}/visitors")
    @Operation(
            operationId = "listReliefVisitors",
            summary = "Colleagues who may visit for the case: officers of its union or above, none of them related")
    public Uni<List<ColleagueView>> visitors(@PathParam("number") String number) {
        return office.colleagues(caller.workerId(), number);
    }

    @POST
    @Path("/{number}/visits")
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeReliefVisit",
            summary = "Who would visit, and when: the worker chooses",
            description = "Two different officers of the matter, none of them related. It takes the place of what was"
                    + " proposed before and has not been made.")
    public Uni<ReliefOfficerView> propose(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @NotNull @Valid VisitRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.propose(caller.workerId(), key, number, request, Language.preferred(language));
    }

    @PUT
    @Path("/{number}/visits/{visitId}/time")
    @Operation(
            operationId = "agreeReliefVisit",
            summary = "Which of the times suits, as the worker said by telephone",
            description = "The worker is told of it, and may choose another one of the times.")
    public Uni<ReliefOfficerView> agree(
            @PathParam("number") String number,
            @PathParam("visitId") UUID visit,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid VisitChoice request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.agree(
                caller.workerId(), number, visit, IfMatch.of(ifMatch), request, Language.preferred(language));
    }

    @PUT
    @Path("/{number}/visits/{visitId}/record")
    @Operation(
            operationId = "recordReliefVisit",
            summary = "What the two saw, with photos and the worker's signature; by one of them",
            description = "Of a visit whose time was agreed.")
    public Uni<ReliefOfficerView> write(
            @PathParam("number") String number,
            @PathParam("visitId") UUID visit,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid VisitRecordRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.write(
                caller.workerId(), number, visit, IfMatch.of(ifMatch), request, Language.preferred(language));
    }
}
