package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Stores for the officers who manage their merchants. */
@Path("/officer/v1")
@Tag(name = "merchants")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class StoreOfficerResource {

    private final StoreService stores;
    private final MerchantScopes scopes;
    private final Caller caller;

    StoreOfficerResource(StoreService stores, MerchantScopes scopes, Caller caller) {
        this.stores = stores;
        this.scopes = scopes;
        this.caller = caller;
    }

    @GET
    @Path("/merchants/{id}/stores")
    @Operation(operationId = "managedStores", summary = "All stores of a merchant, in the order of their codes")
    public Uni<Page<StoreOfficerView>> list(@PathParam("id") UUID id) {
        return stores.list(scopes.ofCaller(), id);
    }

    @POST
    @Path("/merchants/{id}/stores")
    @ResponseStatus(201)
    @Operation(operationId = "createStore", summary = "Enters a store of a merchant")
    public Uni<StoreOfficerView> create(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid StoreRequest request) {
        return stores.create(scopes.ofCaller(), caller.workerId(), key, id, request);
    }

    @GET
    @Path("/stores/{id}")
    @Operation(operationId = "managedStore", summary = "One store, with the entity tag by which to change it")
    public Uni<StoreOfficerView> one(@PathParam("id") UUID id) {
        return stores.one(scopes.ofCaller(), id);
    }

    @PUT
    @Path("/stores/{id}")
    @Operation(operationId = "reviseStore", summary = "Says anew all that is said of a store but its code")
    public Uni<StoreOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StoreRequest request) {
        return stores.revise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/stores/{id}")
    @Operation(operationId = "removeStore", summary = "Takes a store off the list")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return stores.remove(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }
}
