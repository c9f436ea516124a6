package org.gongyou.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param requestNumber the request of legal aid it is about */
record BookingRequest(
        @Schema(description = "When it begins in China, as the slots name it", example = "2026-12-01T09:30")
        @NotNull
        @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}")
        String slot,

        @NotNull Manner manner,
        @Nullable @Size(max = 40) String requestNumber) {}
