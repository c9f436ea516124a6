package org.gongyou.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What people said of a station, for officers. */
@Path("/officer/v1/stations")
@Tag(name = "stations")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ReportOfficerResource {

    private final ReportLook look;

    ReportOfficerResource(ReportLook look) {
        this.look = look;
    }

    @GET
    @Path("/{id}/reports")
    @Operation(
            operationId = "stationReports",
            summary = "What people said of a station, the latest first",
            description = "Who said it is a pseudonym that is another at each station, and goes after a month.")
    public Uni<Page<OfficerReportView>> reports(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return look.ofOfficer(id, cursor, limit);
    }
}
