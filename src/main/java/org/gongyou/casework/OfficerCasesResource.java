package org.gongyou.casework;

import static org.gongyou.platform.idempotency.IdempotencyKey.HEADER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/officer/v1/cases")
@RolesAllowed(Role.OFFICER)
@Tag(name = "officer cases")
public class OfficerCasesResource {

    private final OfficerCases cases;
    private final Decisions decisions;
    private final CaseMessages messages;
    private final Disclosures disclosures;
    private final Caller caller;

    OfficerCasesResource(
            OfficerCases cases, Decisions decisions, CaseMessages messages, Disclosures disclosures, Caller caller) {
        this.cases = cases;
        this.decisions = decisions;
        this.messages = messages;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "The work queue of the officer's subtree, urgent ones first, then by due date")
    public Uni<Page<CaseSummary>> list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("overdue") Boolean overdue,
            @QueryParam("urgent") Boolean urgent,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        OfficerCases.Query query = new OfficerCases.Query(kind, state, overdue, urgent, mine, cursor, limit);
        return cases.page(caller.workerId(), query, Language.preferred(language));
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getCase", summary = "A case of the officer's subtree")
    public Uni<CaseView> get(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return cases.one(caller.workerId(), number, Language.preferred(language));
    }

    @POST
    @Path("/{number}/decisions")
    @Operation(operationId = "decideCase", summary = "Approve, refuse, send back: one of the case's actions")
    public Uni<CaseView> decide(
            @HeaderParam(IfMatch.HEADER) String ifMatch,
            @PathParam("number") String number,
            @NotNull @Valid DecisionRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return decisions
                .decide(caller.workerId(), number, IfMatch.of(ifMatch), request)
                .chain(subject -> cases.after(subject, Language.preferred(language)));
    }

    @POST
    @Path("/{number}/assignment")
    @Operation(operationId = "assignCase", summary = "Who handles the case; without a handler, the caller")
    public Uni<CaseView> assign(
            @HeaderParam(IfMatch.HEADER) String ifMatch,
            @PathParam("number") String number,
            @NotNull @Valid AssignmentRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return decisions
                .assign(caller.workerId(), number, IfMatch.of(ifMatch), request)
                .chain(() -> cases.one(caller.workerId(), number, Language.preferred(language)));
    }

    @POST
    @Path("/{number}/disclosures")
    @Operation(
            operationId = "disclosePerson",
            summary = "Whom the case is about, in the clear",
            description = "For the purpose named; who looked, when and why is kept in the audit trail.")
    public Uni<Disclosure> disclose(@PathParam("number") String number, @NotNull @Valid DisclosureRequest request) {
        return disclosures.disclose(caller.workerId(), number, request);
    }

    @POST
    @Path("/{number}/messages")
    @ResponseStatus(201)
    @Operation(operationId = "writeToWorker", summary = "A message to the worker")
    public Uni<CaseView> message(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @NotNull @Valid MessageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return messages.fromOfficer(caller.workerId(), key, number, request, Language.preferred(language));
    }
}
