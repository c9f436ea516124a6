package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Owners, their clerks, and where they serve. */
@Path("/merchant/v1")
@Tag(name = "merchants")
@RolesAllowed(Role.CLERK)
public class ClerkResource {

    private final ClerkService clerks;
    private final Merchants merchants;
    private final Caller caller;

    ClerkResource(ClerkService clerks, Merchants merchants, Caller caller) {
        this.clerks = clerks;
        this.merchants = merchants;
        this.caller = caller;
    }

    @GET
    @Path("/stores")
    @Operation(operationId = "servedStores", summary = "The stores at which the caller may serve")
    public Uni<Page<ServedStoreView>> stores() {
        return clerks.stores(caller.workerId(), merchants);
    }

    @GET
    @Path("/clerks")
    @Operation(operationId = "clerks", summary = "The clerks of the caller's merchants, all of them")
    public Uni<Page<ClerkView>> list() {
        return clerks.list(caller.workerId());
    }

    @POST
    @Path("/clerks")
    @ResponseStatus(201)
    @Operation(
            operationId = "addClerk",
            summary = "Lets whoever has the phone serve at some stores of one merchant, beside those they serve at",
            description = "They are a clerk from their next sign-in on, or when their app next renews its session.")
    public Uni<ClerkView> add(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid ClerkRequest request) {
        return clerks.add(caller.workerId(), key, request);
    }

    @DELETE
    @Path("/clerks/{id}")
    @Operation(operationId = "removeClerk", summary = "They serve nowhere any more, at once")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return clerks.remove(caller.workerId(), id);
    }
}
