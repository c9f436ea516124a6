package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** A merchant's stores for the officers who manage it. */
@Path("/officer/v1/merchants")
@Tag(name = "merchants")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class MerchantStoresResource {

    private final StoreService stores;
    private final MerchantScopes scopes;
    private final Caller caller;

    MerchantStoresResource(StoreService stores, MerchantScopes scopes, Caller caller) {
        this.stores = stores;
        this.scopes = scopes;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/stores")
    @Operation(operationId = "managedStores", summary = "All stores of a merchant, in the order of their codes")
    public Uni<Page<StoreOfficerView>> list(@PathParam("id") UUID id) {
        return stores.list(scopes.ofCaller(), id);
    }

    @POST
    @Path("/{id}/stores")
    @ResponseStatus(201)
    @Operation(operationId = "createStore", summary = "Enters a store of a merchant")
    public Uni<StoreOfficerView> create(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid StoreRequest request) {
        return stores.create(scopes.ofCaller(), caller.workerId(), key, id, request);
    }
}
