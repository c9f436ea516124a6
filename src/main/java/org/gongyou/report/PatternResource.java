package org.gongyou.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.security.Role;

/** What many reports say together. */
@Path("/officer/v1/station-reports")
@Tag(name = "stations")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class PatternResource {

    private final ReportLook look;

    PatternResource(ReportLook look) {
        this.look = look;
    }

    @GET
    @Path("/patterns")
    @Operation(
            operationId = "stationReportPatterns",
            summary = "Which stations much is said of, when they are found locked, and who says it oddly often",
            description = "Of the stations one manages, over the last days; the most reported first.")
    public Uni<PatternsView> patterns(@QueryParam("days") @DefaultValue("7") @Min(1) @Max(30) int days) {
        return look.patterns(days);
    }
}
