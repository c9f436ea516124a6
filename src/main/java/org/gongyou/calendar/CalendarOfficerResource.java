package org.gongyou.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where the officer who keeps the city's calendar publishes a year that was announced after the release. */
@Path("/officer/v1/calendar-days")
@Tag(name = "calendar")
public class CalendarOfficerResource {

    private final CalendarService calendar;
    private final CalendarKeepers keepers;
    private final Caller caller;

    CalendarOfficerResource(CalendarService calendar, CalendarKeepers keepers, Caller caller) {
        this.calendar = calendar;
        this.keepers = keepers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(summary = "A year's days, with the entity tag by which to replace them")
    public Uni<CalendarYearView> year(@QueryParam("year") @NotNull @Min(1949) @Max(2199) Integer year) {
        requireKeeper();
        return Uni.createFrom().item(CalendarYearView.of(calendar.year(year)));
    }

    @PUT
    @RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
    @Operation(summary = "Publishes a year: all its days that differ from an ordinary week")
    public Uni<CalendarYearView> publish(
            @QueryParam("year") @NotNull @Min(1949) @Max(2199) Integer year,
            @HeaderParam(IfMatch.HEADER) @Nullable String ifMatch,
            @NotNull @Valid CalendarPublication request) {
        requireKeeper();
        return calendar.publish(caller.workerId(), year, IfMatch.of(ifMatch), request)
                .map(CalendarYearView::of);
    }

    private void requireKeeper() {
        if (!caller.has(Role.ADMINISTRATOR) && !keepers.mayPublish(caller.workerId())) {
            throw new ProblemException(CalendarProblem.NOT_KEEPER);
        }
    }
}
