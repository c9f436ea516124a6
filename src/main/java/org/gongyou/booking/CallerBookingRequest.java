package org.gongyou.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody phones, or stands at the counter: known by the number of a request, or by the phone of an account. */
@Schema(name = "CallerBookingRequest")
record CallerBookingRequest(
        @Schema(description = "When it begins in China, as the slots name it", example = "2026-12-01T09:30")
        @NotNull
        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}")
        String slot,

        @NotNull Manner manner,

        @Schema(description = "Of a request that the officer sees; or a phone") @Nullable @Size(max = 40)
        String requestNumber,

        @Schema(description = "E.164, of an account; or a request's number") @Nullable @Size(max = 20)
        String phone) {

    BookingRequest request() {
        return new BookingRequest(slot, manner, requestNumber);
    }

    /** Not the phone. */
    @Override
    public String toString() {
        return "CallerBookingRequest[" + slot + "]";
    }
}
