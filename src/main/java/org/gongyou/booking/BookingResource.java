package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What a worker has booked. */
@Path("/v1/me/bookings")
@Tag(name = "service points")
@RolesAllowed(Role.WORKER)
public class BookingResource {

    private final MyBookings bookings;
    private final Caller caller;

    BookingResource(MyBookings bookings, Caller caller) {
        this.bookings = bookings;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "myBookings", summary = "What I have booked, the last to be made first")
    public Uni<Page<BookingView>> list(
            @QueryParam("cursor") @Size(max = 200) @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return bookings.list(caller.workerId(), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "myBooking", summary = "One of my bookings")
    public Uni<BookingView> one(@PathParam("id") UUID id) {
        return bookings.one(caller.workerId(), id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(operationId = "cancelBooking", summary = "Gives the place back, until it begins. Again is as before")
    public Uni<BookingView> cancel(@PathParam("id") UUID id) {
        return bookings.cancel(caller.workerId(), id);
    }
}
