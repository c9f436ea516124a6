package org.gongyou.cover;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A premium that arrived at the union. */
@Schema(name = "CoverPaymentRequest")
record PaymentRequest(
        @NotNull LocalDate receivedOn,

        @Schema(description = "The premium, to the fen") @Min(1)
        long amountInFen,

        @Schema(description = "By which the union's books find it; no name", example = "2026-1122-0007")
        @NotNull
        @Pattern(regexp = "[!-~]{1,60}")
        String reference) {}
