package org.gongyou.merchant;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Merchants for the officers who manage them. */
@Path("/officer/v1/merchants")
@Tag(name = "merchants")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class MerchantOfficerResource {

    private static final String CSV = "text/csv";

    private final MerchantService merchants;
    private final MerchantImports imports;
    private final MerchantSnapshot snapshot;
    private final MerchantScopes scopes;
    private final Caller caller;

    MerchantOfficerResource(
            MerchantService merchants,
            MerchantImports imports,
            MerchantSnapshot snapshot,
            MerchantScopes scopes,
            Caller caller) {
        this.merchants = merchants;
        this.imports = imports;
        this.snapshot = snapshot;
        this.scopes = scopes;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Operation(
            operationId = "importMerchants",
            summary = "Enters a list of stores with their merchants; what is not in it stays as it is",
            description =
                    "The columns merchant,merchantName,code,name,address,lat,lon,crs,phone,hours and, where wanted,"
                            + " merchantPhone,region,union; a line for each store. Usual Chinese headings are understood.")
    public Uni<CsvReport> importList(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        MerchantScope scope = scopes.ofCaller();
        return dryRun ? imports.check(scope, request, language) : imports.enter(scope, request, language);
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exportMerchants",
            summary = "The stores one manages, as a list that can be entered again; people are no part of it")
    public Uni<String> export() {
        MerchantScope scope = scopes.ofCaller();
        List<ListedMerchant> managed = snapshot.value().all().stream()
                .filter(merchant -> scope.covers(merchant.name().union()))
                .toList();
        return Uni.createFrom().item(MerchantCsv.write(managed, scope.managed().unions()));
    }

    @GET
    @Operation(operationId = "managedMerchants", summary = "The merchants one manages, in the order of their codes")
    public Uni<Page<MerchantOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return merchants.list(scopes.ofCaller(), cursor, limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createMerchant", summary = "Enters a merchant, which has no store yet")
    public Uni<MerchantOfficerView> create(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid MerchantRequest request) {
        return merchants.create(scopes.ofCaller(), caller.workerId(), key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "managedMerchant", summary = "One merchant, with the entity tag by which to change it")
    public Uni<MerchantOfficerView> one(@PathParam("id") UUID id) {
        return merchants.one(scopes.ofCaller(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "reviseMerchant", summary = "Says anew all that is said of a merchant, or pauses it")
    public Uni<MerchantOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid MerchantChangeRequest request) {
        return merchants.revise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeMerchant", summary = "Takes a merchant off the list, with its stores and people")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return merchants.remove(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }

    @PUT
    @Path("/{id}/owner")
    @Operation(operationId = "appointMerchantOwner", summary = "Says who owns a merchant")
    public Uni<MerchantOfficerView> appoint(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid OwnerRequest request) {
        return merchants.appoint(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{id}/owner")
    @Operation(operationId = "dismissMerchantOwner", summary = "The merchant has no owner any more")
    public Uni<MerchantOfficerView> dismiss(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return merchants.dismiss(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }
}
