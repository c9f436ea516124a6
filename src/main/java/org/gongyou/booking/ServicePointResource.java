package org.gongyou.booking;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.page.Page;
import org.gongyou.platform.security.Caller;
import org.gongyou.platform.security.Role;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Service points of legal aid, and when one can come. */
@Path("/v1/service-points")
@Tag(name = "service points")
public class ServicePointResource {

    private static final String CACHED = "public, no-cache";

    private final ServicePointLookup lookup;
    private final BookingService bookings;
    private final Caller caller;

    ServicePointResource(ServicePointLookup lookup, BookingService bookings, Caller caller) {
        this.lookup = lookup;
        this.bookings = bookings;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "servicePoints", summary = "Service points near a place, or of an area; nearest first")
    public Uni<Page<ServicePointView>> find(@BeanParam ServicePointQuery query) {
        return Uni.createFrom().item(lookup.find(query.search()));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(operationId = "servicePoint", summary = "One service point")
    public Uni<ServicePointView> one(@PathParam("id") UUID id, @QueryParam("crs") @Nullable String crs) {
        return Uni.createFrom().item(lookup.one(id, crs));
    }

    @GET
    @Path("/{id}/slots")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CACHED)
    @Operation(
            operationId = "slots",
            summary = "Times that can be booked, and how many places of each are free",
            description = "From today for two weeks unless said otherwise; at most 31 days at a time.")
    public Uni<Page<SlotView>> slots(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("until") @Nullable LocalDate until) {
        return lookup.slots(id, from, until);
    }

    @POST
    @Path("/{id}/bookings")
    @RolesAllowed(Role.WORKER)
    @ResponseStatus(201)
    @Operation(
            operationId = "book",
            summary = "Books a place at a time",
            description = "Of many who want the last place one gets it; the others learn 409 booking.slot-full.")
    public Uni<BookingView> book(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) @NotNull IdempotencyKey key,
            @NotNull @Valid BookingRequest request) {
        return bookings.book(caller.workerId(), key, id, request);
    }
}
