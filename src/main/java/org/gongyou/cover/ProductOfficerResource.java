package org.gongyou.cover;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Products of cover for the officers who manage them. */
@Path("/officer/v1/cover-products")
@Tag(name = "cover")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ProductOfficerResource {

    private static final String CSV = "text/csv";

    private final ProductService products;
    private final ProductImports imports;
    private final CoverOffice office;

    ProductOfficerResource(ProductService products, ProductImports imports, CoverOffice office) {
        this.products = products;
        this.imports = imports;
        this.office = office;
    }

    @POST
    @Path("/import")
    @Consumes(CSV)
    @Operation(
            operationId = "importCoverProducts",
            summary = "Enters a list of products; those that are not in it stay as they are",
            description =
                    "The columns code,name,family,region,year,benefits,claimWithinDays,payer,term,ways and, where wanted, union,"
                            + "nameEn,description,descriptionEn,waitingDays,papers,premium,start,membersOnly,sex,minAge,maxAge,"
                            + "occupations,enrolFrom,enrolUntil,minimumPercent,payWithinDays,payTo,endsWithMembership; money in"
                            + " yuan. A benefit is code:event:formula:name:English name, several by semicolon; a formula is"
                            + " FIXED 20000, GRADED 1=20000 2=18000, DAILY 100 3 90 (yuan a day, free days, days a year) or"
                            + " SHARE 50 500 10000 (per cent, deductible, cap). A term is YEAR, 12 MONTHS or 90 DAYS.")
    public Uni<CsvReport> importList(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        CoverOffice.Desk desk = office.ofCaller();
        return dryRun ? imports.check(desk, request, language) : imports.enter(desk, request, language);
    }

    @GET
    @Path("/export")
    @Produces(CSV)
    @Operation(
            operationId = "exportCoverProducts",
            summary = "The offered products one manages, as a list that can be entered again")
    public Uni<String> export() {
        return Uni.createFrom().item(imports.export(office.ofCaller()));
    }

    @GET
    @Operation(operationId = "managedCoverProducts", summary = "The products one manages, in the order of their codes")
    public Uni<Page<ProductOfficerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return products.list(office.ofCaller(), cursor, limit, Language.preferred(languages));
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createCoverProduct", summary = "Begins a product, offered at once")
    public Uni<ProductOfficerView> create(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid ProductRequest request) {
        return products.create(office.ofCaller(), key, request, Language.preferred(languages));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "managedCoverProduct", summary = "One edition, with the entity tag by which to change it")
    public Uni<ProductOfficerView> one(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return products.one(office.ofCaller(), id, Language.preferred(languages));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "reviseCoverProduct",
            summary = "Says anew all that is said of a product but its code and union",
            description =
                    "The answer is the new edition, under an id of its own: running covers keep the terms they began"
                            + " with. The same again stays the edition it is.")
    public Uni<ProductOfficerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid ProductRequest request) {
        return products.revise(office.ofCaller(), id, IfMatch.of(ifMatch), request, Language.preferred(languages));
    }

    @PUT
    @Path("/{id}/offered")
    @Operation(operationId = "offerCoverProduct", summary = "Enrols nobody from now on, or again; running covers go on")
    public Uni<ProductOfficerView> offer(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull @Valid OfferedRequest request) {
        return products.offer(
                office.ofCaller(), id, IfMatch.of(ifMatch), request.offered(), Language.preferred(languages));
    }
}
