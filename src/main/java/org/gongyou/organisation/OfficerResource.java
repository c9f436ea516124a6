package org.gongyou.organisation;

import static org.gongyou.organisation.OfficerFunction.MANAGE_OFFICERS;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Who acts for which union. */
@Path("/officer/v1/officers")
@Tag(name = "organisation")
public class OfficerResource {

    private final OfficerService service;
    private final Officers officers;
    private final Unions unions;
    private final Editors editors;

    OfficerResource(OfficerService service, Officers officers, Unions unions, Editors editors) {
        this.service = service;
        this.officers = officers;
        this.unions = unions;
        this.editors = editors;
    }

    @POST
    @Path("/import")
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Consumes("text/csv")
    @Operation(
            summary = "Gives and takes posts by a table: all lines or none",
            description =
                    "Columns phone, union (its code), functions (separated by semicolons; none takes the post away),"
                            + " and optionally name. A phone nobody has becomes an account. A dry run only reports.")
    public Uni<CsvReport> bringIn(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @NotNull byte[] request) {
        Editor giver = editors.with(MANAGE_OFFICERS);
        OfficerScope scope = giver.roots() == null ? null : officers.scopeOf(giver.account());
        OfficerImport table = new OfficerImport(request, unions.tree(), scope);
        Language spoken = Language.preferred(language);
        return dryRun ? service.tryOut(table, spoken) : service.bringIn(giver.account(), table, spoken);
    }
}
