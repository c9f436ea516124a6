package org.gongyou.organisation;

import static org.gongyou.organisation.OfficerFunction.MANAGE_ORGANISATION;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.page.Cursor;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The tree of unions as its officers keep it. */
@Path("/officer/v1/unions")
@Tag(name = "organisation")
public class UnionOfficerResource {

    private final UnionService unions;
    private final Editors editors;

    UnionOfficerResource(UnionService unions, Editors editors) {
        this.unions = unions;
        this.editors = editors;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(summary = "The unions of the officer's subtrees, closed ones too, parents before children")
    public Uni<Page<OfficerUnionView>> list(
            @QueryParam("q") @Size(max = 60) @Nullable String q,
            @QueryParam("parent") @Nullable UUID parent,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Cursor after = Cursor.decode(cursor, 1);
        UnionQuery query = UnionQuery.of(q, null, null, limit);
        return Uni.createFrom()
                .item(Page.of(
                        unions.list(editors.reader(), query, parent, after == null ? null : after.uuid(0)),
                        limit,
                        OfficerUnionView::of,
                        last -> Cursor.of(last.id())));
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Path("/{id}")
    @Operation(summary = "One union of the officer's subtrees, with the entity tag by which to change it")
    public Uni<OfficerUnionView> byId(@PathParam("id") UUID id) {
        return Uni.createFrom().item(OfficerUnionView.of(unions.find(editors.reader(), id)));
    }

    @PATCH
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Path("/{id}")
    @Operation(summary = "Changes one union")
    public Uni<OfficerUnionView> change(
            @PathParam("id") UUID id,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid UnionChangeRequest request) {
        return unions.change(editors.with(MANAGE_ORGANISATION), id, IfMatch.of(ifMatch), request)
                .map(OfficerUnionView::of);
    }

    @POST
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Path("/import")
    @Consumes("text/csv")
    @Operation(
            summary = "Brings unions in from a table: all lines or none",
            description =
                    "Columns code, name, kind, parent (its code), and optionally divisionCode, occupations, creditCode,"
                            + " lat, lon, crs, phone, state. A known code is changed, a new one added. A dry run only reports.")
    public Uni<CsvReport> bringIn(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull byte[] request) {
        Editor editor = editors.with(MANAGE_ORGANISATION);
        Language spoken = Language.preferred(language);
        return dryRun ? unions.tryOut(editor, request, spoken) : unions.bringIn(editor, request, spoken);
    }
}
