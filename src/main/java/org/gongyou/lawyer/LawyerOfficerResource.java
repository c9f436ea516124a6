package org.gongyou.lawyer;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Lawyers for the officers who manage legal aid. */
@Path("/officer/v1/lawyers")
@Tag(name = "lawyers")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class LawyerOfficerResource {

    private final LawyerService lawyers;
    private final LawyerImports imports;
    private final Engagements engagements;
    private final LawyerScopes scopes;
    private final Caller caller;

    LawyerOfficerResource(
            LawyerService lawyers, LawyerImports imports, Engagements engagements, LawyerScopes scopes, Caller caller) {
        this.lawyers = lawyers;
        this.imports = imports;
        this.engagements = engagements;
        this.scopes = scopes;
        this.caller = caller;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @Operation(
            operationId = "importLawyers",
            summary = "Enters a list of lawyers; who is not in it stays as they are",
            description =
                    "The columns code,name,phone,fields,languages,capacity and, where wanted, firm,firmCreditCode,areas,union."
                            + " Several values of a cell are separated by semicolons; usual Chinese headings are understood.")
    public Uni<CsvReport> importList(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        LawyerScope scope = scopes.ofCaller();
        return dryRun ? imports.check(scope, request, language) : imports.enter(scope, request, language);
    }

    @GET
    @Operation(operationId = "lawyers", summary = "The lawyers one manages, in the order of their codes")
    public Uni<Page<LawyerView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return lawyers.list(scopes.ofCaller(), cursor, limit);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "enterLawyer",
            summary = "Enters a lawyer, by phone",
            description = "They are a lawyer from their next sign-in on, or when their app next renews its session.")
    public Uni<LawyerView> create(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key, @NotNull @Valid LawyerRequest request) {
        return lawyers.create(scopes.ofCaller(), caller.workerId(), key, request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "lawyer", summary = "One lawyer, with the entity tag by which to change them")
    public Uni<LawyerView> one(@PathParam("id") UUID id) {
        return lawyers.one(scopes.ofCaller(), id);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "reviseLawyer", summary = "Says anew all that is said of a lawyer, or suspends them")
    public Uni<LawyerView> revise(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid LawyerChangeRequest request) {
        return lawyers.revise(scopes.ofCaller(), id, IfMatch.of(ifMatch), request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeLawyer", summary = "Takes a lawyer off the list; what they have goes to others")
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return lawyers.remove(scopes.ofCaller(), id, IfMatch.of(ifMatch));
    }

    @GET
    @Path("/{id}/engagements")
    @Operation(operationId = "engagementsOfLawyer", summary = "For whom a lawyer acted")
    public Uni<Page<EngagementView>> engagements(@PathParam("id") UUID id) {
        return engagements.list(scopes.ofCaller(), id);
    }

    @POST
    @Path("/{id}/engagements")
    @ResponseStatus(201)
    @Operation(operationId = "enterEngagement", summary = "Enters for whom a lawyer acted")
    public Uni<EngagementView> enter(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid EngagementRequest request) {
        return engagements.enter(scopes.ofCaller(), caller.workerId(), key, id, request);
    }

    @DELETE
    @Path("/{id}/engagements/{engagement}")
    @Operation(
            operationId = "removeEngagement",
            summary = "Takes back what was entered by mistake; the entity tag is the lawyer's")
    public Uni<Void> removeEngagement(
            @PathParam("id") UUID id,
            @PathParam("engagement") UUID engagement,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        return engagements.remove(scopes.ofCaller(), id, engagement, IfMatch.of(ifMatch));
    }
}
