package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** A union's days, each written once. */
@Path("/officer/v1/group-disputes/daily-reports")
@RolesAllowed(Role.OFFICER)
@Tag(name = "group disputes")
public class DailyReportResource {

    private final DailyReports reports;
    private final Caller caller;

    DailyReportResource(DailyReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Path("/{day}")
    @Operation(
            operationId = "getGroupDisputeDay",
            summary = "What a day that is over came to; the same for everybody, whenever they ask")
    public Uni<DailyReport> day(@PathParam("day") LocalDate day, @QueryParam("unionId") @Nullable UUID union) {
        return reports.of(caller.workerId(), day, union);
    }

    @GET
    @Path("/{day}/table")
    @Produces("text/csv")
    @Operation(operationId = "getGroupDisputeDayTable", summary = "The same as a table")
    public Uni<String> table(@PathParam("day") LocalDate day, @QueryParam("unionId") @Nullable UUID union) {
        return reports.of(caller.workerId(), day, union).map(DailyReportCsv::write);
    }
}
