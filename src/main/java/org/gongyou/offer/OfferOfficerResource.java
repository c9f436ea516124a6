package org.gongyou.offer;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.merchant.MerchantScope;
import org.gongyou.merchant.MerchantScopes;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Offers for the officers who manage their merchants. */
@Path("/officer/v1/offers")
@Tag(name = "offers")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class OfferOfficerResource {

    private static final String CSV = "text/csv";

    private final OfferService offers;
    private final OfferImports imports;
    private final MerchantScopes scopes;
    private final Caller caller;

    OfferOfficerResource(OfferService offers, OfferImports imports, MerchantScopes scopes, Caller caller) {
        this.offers = offers;
        this.imports = imports;
        this.scopes = scopes;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Operation(
            operationId = "importOffers",
            summary = "Enters a list of offers; those that are not in it stay as they are",
            description =
                    "The columns code,merchant,title,category,kind and, where wanted, stores,titleEn,description,descriptionEn,"
                            + "percentOff,sumOff,price,gift,giftEn,minimum,atMost,perDay,perMember,perMemberPerDay,validFrom,"
                            + "validTo,times,entitled,occupations,regions,bearer,unionPercent; money in yuan, merchants and"
                            + " stores by their codes. Usual Chinese headings are understood.")
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
            operationId = "exportOffers",
            summary = "The published offers one manages, as a list that can be entered again")
    public Uni<String> export() {
        return Uni.createFrom().item(imports.export(scopes.ofCaller()));
    }

    @GET
    @Operation(operationId = "managedOffers", summary = "The offers one manages, in the order of their codes")
    public Uni<Page<OfferOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return offers.list(scopes.ofCaller(), cursor, limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createOffer", summary = "Publishes an offer")
    public Uni<OfferOfficerView> create(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid OfferRequest request) {
        return offers.create(scopes.ofCaller(), caller.workerId(), key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "managedOffer", summary = "One offer, with the entity tag by which to change it")
    public Uni<OfferOfficerView> one(@PathParam("id") UUID id) {
        return offers.one(scopes.ofCaller(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "reviseOffer",
            summary = "Says anew all that is said of an offer but its code and merchant; ends a doubt")
    public Uni<OfferOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid OfferRequest request) {
        return offers.revise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @PUT
    @Path("/{id}/pause")
    @Operation(operationId = "pauseOffer", summary = "Shows an offer to nobody for now, or again")
    public Uni<OfferOfficerView> pause(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid OfferPauseRequest request) {
        return offers.pause(scopes.ofCaller(), id, IfMatch.of(ifMatch), request.paused());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeOffer", summary = "Takes an offer off the list")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return offers.remove(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }
}
