package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Stores for the officers who manage their merchants. */
@Path("/officer/v1/stores")
@Tag(name = "merchants")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class StoreOfficerResource {

    private final StoreService stores;
    private final MerchantScopes scopes;

    StoreOfficerResource(StoreService stores, MerchantScopes scopes) {
        this.stores = stores;
        this.scopes = scopes;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "managedStore", summary = "One store, with the entity tag by which to change it")
    public Uni<StoreOfficerView> one(@PathParam("id") UUID id) {
        return stores.one(scopes.ofCaller(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "reviseStore", summary = "Says anew all that is said of a store but its code")
    public Uni<StoreOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid StoreRequest request) {
        return stores.revise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeStore", summary = "Takes a store off the list")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return stores.remove(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }
}
