package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Who comes to a service point, for those who receive there. */
@Path("/officer/v1/service-points/{id}/bookings")
@Tag(name = "service points")
@RolesAllowed({Role.OFFICER, Role.ADMINISTRATOR})
public class ReceptionResource {

    private final Reception reception;
    private final CallerBookings callers;
    private final PointScopes scopes;
    private final Clock clock;

    ReceptionResource(Reception reception, CallerBookings callers, PointScopes scopes, Clock clock) {
        this.reception = reception;
        this.callers = callers;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "receivedBookings", summary = "Who has booked for a day, today when none is named")
    public Uni<Page<ReceivedView>> ofDay(@PathParam("id") UUID id, @QueryParam("day") @Nullable LocalDate day) {
        if (day != null && !Days.isKept(day)) throw ProblemException.invalid("/day", RequestProblem.RANGE);
        return reception.ofDay(scopes.receiving(), id, day == null ? ChinaDay.today(clock) : day);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "bookForCaller",
            summary = "Books for somebody who phones, who is told",
            description = "By the number of a request the caller sees, or the phone of an account.")
    public Uni<ReceivedView> book(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid CallerBookingRequest request) {
        return callers.book(scopes.receiving(), key, id, request);
    }

    @POST
    @Path("/{booking}/check-in")
    @Operation(
            operationId = "checkInBooking",
            summary = "The worker has come, or was reached",
            description = "Also takes back that somebody did not come. Again is as before.")
    public Uni<ReceivedView> checkIn(@PathParam("id") UUID id, @PathParam("booking") UUID booking) {
        return reception.checkIn(scopes.receiving(), id, booking);
    }

    @POST
    @Path("/{booking}/no-show")
    @Operation(operationId = "missBooking", summary = "The worker did not come. Again is as before")
    public Uni<ReceivedView> noShow(@PathParam("id") UUID id, @PathParam("booking") UUID booking) {
        return reception.noShow(scopes.receiving(), id, booking);
    }

    @POST
    @Path("/{booking}/disclosures")
    @Operation(
            operationId = "discloseBooking",
            summary = "Name and phone of whoever booked, to call back",
            description = "Each look is in the audit trail.")
    public Uni<CallerView> disclose(@PathParam("id") UUID id, @PathParam("booking") UUID booking) {
        return reception.disclose(scopes.receiving(), id, booking);
    }
}
