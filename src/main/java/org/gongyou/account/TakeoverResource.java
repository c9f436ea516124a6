package org.gongyou.account;

import static org.gongyou.platform.security.Role.WORKER;

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
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/takeovers")
@Tag(name = "account")
@RolesAllowed(WORKER)
public class TakeoverResource {

    private final TakeoverAsking asking;
    private final TakeoverService takeovers;
    private final Caller caller;

    TakeoverResource(TakeoverAsking asking, TakeoverService takeovers, Caller caller) {
        this.asking = asking;
        this.takeovers = takeovers;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(WORKER)
    @Operation(
            operationId = "askForTakeover",
            summary = "Ask for the account one has under an old phone",
            description =
                    "Name, document and one more proof must fit. The old phone is told and may object for 72 hours;"
                            + " then the account moves to the caller's phone.")
    public Uni<TakeoverView> ask(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid TakeoverRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return asking.ask(caller.workerId(), key, request, Language.preferred(language));
    }

    @GET
    @Operation(
            operationId = "listTakeovers",
            summary = "Take-overs the caller asked for, or that ask for the caller's account")
    public Uni<Page<TakeoverView>> list(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return takeovers.list(caller.workerId(), Language.preferred(language));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTakeover", summary = "One take-over, for either side")
    public Uni<TakeoverView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return takeovers.one(caller.workerId(), id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/objection")
    @RolesAllowed(WORKER)
    @Operation(
            operationId = "objectToTakeover",
            summary = "Object, from the account that is asked for",
            description = "An officer then decides; an objection alone stops nothing for good.")
    public Uni<TakeoverView> object(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return takeovers.object(caller.workerId(), id, Language.preferred(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(WORKER)
    @Operation(operationId = "withdrawTakeover", summary = "Give up, from the account that asks")
    public Uni<TakeoverView> withdraw(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return takeovers.withdraw(caller.workerId(), id, Language.preferred(language));
    }
}
