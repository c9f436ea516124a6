package org.gongyou.booking;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that can be booked. */
@Schema(name = "Slot")
record SlotView(
        @Schema(description = "To book it by: when it begins in China", example = "2026-12-01T09:30")
        String slot,

        Instant startsAt,
        Instant endsAt,
        @Schema(description = "How many places are free") int free) {

    static SlotView of(Availability.Offer offer) {
        return new SlotView(
                offer.slot().name(), offer.slot().starts(), offer.slot().ends(), offer.free());
    }
}
