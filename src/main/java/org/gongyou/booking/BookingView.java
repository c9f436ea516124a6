package org.gongyou.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A booking, for whoever made it. What the point is called is absent when the point is no more. */
@Schema(name = "Booking")
record BookingView(
        UUID id,
        BookingState state,
        UUID servicePointId,
        @Nullable String servicePoint,
        @Nullable String address,
        @Nullable String phone,
        @Schema(description = "As the slots name it") String slot,
        Instant startsAt,
        Instant endsAt,
        Manner manner,
        @Nullable String requestNumber,
        Instant madeAt,
        @JsonIgnore long version)
        implements Versioned {

    static BookingView of(Booking booking, @Nullable ListedPoint point) {
        ServicePointDetails details = point == null ? null : point.details();
        return new BookingView(
                booking.id(),
                booking.state(),
                booking.bookableId(),
                details == null ? null : details.name(),
                details == null ? null : details.address(),
                details == null ? null : details.phone(),
                SlotPlan.Slot.name(booking.startsAt()),
                booking.startsAt(),
                booking.endsAt(),
                booking.manner(),
                booking.requestNumber(),
                booking.madeAt(),
                booking.version());
    }
}
