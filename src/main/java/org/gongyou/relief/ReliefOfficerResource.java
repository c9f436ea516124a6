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

/** Applications for the officers of their unions; the decisions themselves are the case's. */
@Path("/officer/v1/relief-reviews")
@RolesAllowed(Role.OFFICER)
@Tag(name = "relief")
public class ReliefOfficerResource {

    private final ReliefOffice office;
    private final Caller caller;

    ReliefOfficerResource(ReliefOffice office, Caller caller) {
        this.office = office;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "inspectReliefApplication",
            summary =
                    "An application by the number of its case: household, papers, check, visit, and what rules give now",
            description = "Who looked is kept in the audit trail.")
    public Uni<ReliefOfficerView> one(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.one(caller.workerId(), number, Language.preferred(language));
    }

    @POST
    @Path("/{number}/visits")
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeReliefVisit",
            summary = "Who would visit, and when: the worker chooses",
            description = "Two different officers of the matter, none of them related.")
    public Uni<ReliefOfficerView> propose(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @NotNull @Valid VisitRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return office.propose(caller.workerId(), key, number, request, Language.preferred(language));
    }

    @PUT
    @Path("/{number}/visits/{visitId}/record")
    @Operation(
            operationId = "recordReliefVisit",
            summary = "What the two saw, with photos and the worker's signature; by one of them")
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
