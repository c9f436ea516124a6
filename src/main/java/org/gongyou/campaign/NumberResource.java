package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Numbers first, papers afterwards. */
@Path("/v1/campaigns/{id}")
@RolesAllowed(Role.WORKER)
@Tag(name = "campaigns")
public class NumberResource {

    private final NumberDesk desk;
    private final PapersDesk papers;
    private final Caller caller;

    NumberResource(NumberDesk desk, PapersDesk papers, Caller caller) {
        this.desk = desk;
        this.papers = papers;
        this.caller = caller;
    }

    @POST
    @Path("/numbers")
    @ResponseStatus(201)
    @Operation(
            operationId = "takeNumber",
            summary = "Takes a number, in the order of arrival",
            description = "Answered as a claim is: 201 is a number for good, and the same key the same number.")
    public Uni<NumberView> take(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.take(caller.workerId(), key, id, Language.preferred(languages));
    }

    @GET
    @Path("/number")
    @Operation(operationId = "myNumber", summary = "My number, and what has become of it")
    public Uni<NumberView> mine(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return desk.mine(caller.workerId(), id, Language.preferred(languages));
    }

    @POST
    @Path("/papers")
    @ResponseStatus(201)
    @Operation(
            operationId = "showPapers",
            summary = "Shows papers for the number; again puts others in their place, or answers what the union asked")
    public Uni<NumberView> show(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid PapersRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return papers.show(caller.workerId(), key, id, request)
                .chain(() -> desk.mine(caller.workerId(), id, Language.preferred(languages)));
    }

    @POST
    @Path("/number/withdrawal")
    @Operation(operationId = "giveNumberUp", summary = "Gives the number up: the next one takes its turn")
    public Uni<NumberView> withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return papers.withdraw(caller.workerId(), id)
                .chain(() -> desk.mine(caller.workerId(), id, Language.preferred(languages)));
    }
}
