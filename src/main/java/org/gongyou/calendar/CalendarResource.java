package org.gongyou.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.language.Language;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** The working calendar as everybody may see it. */
@Path("/v1/calendar")
@Tag(name = "calendar")
public class CalendarResource {

    private final CalendarService calendar;

    CalendarResource(CalendarService calendar) {
        this.calendar = calendar;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=3600")
    @Operation(summary = "A year's holidays and the weekend days worked for them; without a year, this year's")
    public Uni<CalendarView> year(
            @QueryParam("year") @Min(1949) @Max(2199) @Nullable Integer year,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        CalendarYear found = year == null ? calendar.thisYear() : calendar.year(year);
        return Uni.createFrom().item(CalendarView.of(found, Language.preferred(language)));
    }
}
