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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/me/cases")
@RolesAllowed(Role.WORKER)
@Tag(name = "cases")
public class MyCasesResource {

    private final MyCases cases;
    private final CaseMessages messages;
    private final Caller caller;

    MyCasesResource(MyCases cases, CaseMessages messages, Caller caller) {
        this.cases = cases;
        this.messages = messages;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listMyCases", summary = "The caller's cases, newest first")
    public Uni<Page<CaseSummary>> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return cases.page(caller.workerId(), cursor, limit, Language.preferred(language));
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getMyCase", summary = "One of the caller's cases with its timeline")
    public Uni<CaseView> get(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return cases.one(caller.workerId(), number, Language.preferred(language));
    }

    @POST
    @Path("/{number}/messages")
    @ResponseStatus(201)
    @Operation(operationId = "writeToHandler", summary = "A message to whoever handles the case")
    public Uni<CaseView> message(
            @HeaderParam(HEADER) @NotNull IdempotencyKey key,
            @PathParam("number") String number,
            @NotNull @Valid MessageRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return messages.fromWorker(caller.workerId(), key, number, request, Language.preferred(language));
    }
}
