package org.gongyou.report;

import static org.gongyou.platform.security.Role.WORKER;

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
import org.gongyou.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** What people said of a station, for its keeper. */
@Path("/v1/me/stations")
@Tag(name = "stations")
@RolesAllowed(WORKER)
public class KeptReportResource {

    private final ReportLook look;
    private final Caller caller;

    KeptReportResource(ReportLook look, Caller caller) {
        this.look = look;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/reports")
    @Operation(
            operationId = "keptStationReports",
            summary = "What people said of a station the caller keeps, the latest first; never who")
    public Uni<Page<KeptReportView>> reports(
            @PathParam("id") UUID id,
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return look.ofKeeper(caller.workerId(), id, cursor, limit);
    }
}
