package org.gongyou.warmth;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.Workbook;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.gongyou.warmth.WarmthListView.Person;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Lists of people who are helped without applying. */
@Path("/officer/v1/warmth-lists")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
@Tag(name = "warmth")
public class WarmthResource {

    private final WarmthService lists;
    private final WarmthImport tables;
    private final FiledPeople filed;
    private final WarmthScopes scopes;

    WarmthResource(WarmthService lists, WarmthImport tables, FiledPeople filed, WarmthScopes scopes) {
        this.lists = lists;
        this.tables = tables;
        this.filed = filed;
        this.scopes = scopes;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "makeWarmthList",
            summary = "Begins a list for a programme and an occasion; there is nobody on it yet")
    public Uni<WarmthListView> make(
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid WarmthListRequest request) {
        return scopes.ofCaller().chain(scope -> lists.make(scope, key, request));
    }

    @GET
    @Operation(operationId = "warmthLists", summary = "The lists one handles, the newest first")
    public Uni<Page<WarmthListView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return scopes.ofCaller().chain(scope -> lists.list(scope, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "warmthList", summary = "One list, with the entity tag by which to approve it")
    public Uni<WarmthListView> one(@PathParam("id") UUID id) {
        return scopes.ofCaller().chain(scope -> lists.one(scope, id));
    }

    @GET
    @Path("/{id}/people")
    @Operation(operationId = "warmthPeople", summary = "Who is on it, and how each stands")
    public Uni<Page<Person>> people(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return scopes.ofCaller().chain(scope -> lists.people(scope, id, cursor, limit, Language.preferred(languages)));
    }

    @POST
    @Path("/{id}/import")
    @Consumes({"text/csv", Workbook.TYPE})
    @Operation(
            operationId = "importWarmthPeople",
            summary = "Brings people onto it by a table: all lines or none",
            description =
                    "CSV, or the first sheet of an XLSX. Columns memberNumber, or phone and documentLast4; optionally amount (in"
                            + " yuan), and payee, bank, account of where it goes: without them the person is asked. Whoever"
                            + " is on it twice, or on another list of the occasion, is named by line. A dry run only reports.")
    public Uni<CsvReport> bringIn(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @NotNull byte[] request) {
        Language language = Language.preferred(languages);
        return scopes.ofCaller()
                .chain(scope -> dryRun
                        ? tables.check(scope, id, request, language)
                        : tables.enter(scope, id, request, language));
    }

    @POST
    @Path("/{id}/people-on-file")
    @Operation(
            operationId = "addWarmthPeopleOnFile",
            summary = "Brings whoever is on file in a class of hardship onto it; who is on it already stays once")
    public Uni<WarmthListView> onFile(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid FiledRequest request) {
        IfMatch seen = IfMatch.of(ifMatch);
        return scopes.ofCaller().chain(scope -> filed.add(scope, id, seen, request));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveWarmthList",
            summary = "The second person approves it; never the one who made it",
            description = "From then on each line goes its way by itself, and each person is told once.")
    public Uni<WarmthListView> approve(
            @PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        IfMatch seen = IfMatch.of(ifMatch);
        return scopes.ofCaller().chain(scope -> lists.approve(scope, id, seen));
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelWarmthList", summary = "Before it is approved")
    public Uni<WarmthListView> cancel(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch) {
        IfMatch seen = IfMatch.of(ifMatch);
        return scopes.ofCaller().chain(scope -> lists.cancel(scope, id, seen));
    }
}
