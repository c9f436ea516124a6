package org.gongyou.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money for a budget. */
@Schema(name = "FundingRequest")
record FundingRequest(
        @Schema(description = "Less than zero takes money out that nobody has reserved")
        @Min(-100_000_000_000L)
        @Max(100_000_000_000L)
        long amountInFen,

        @Schema(description = "The resolution or voucher behind it") @NotBlank @Size(max = 100)
        String reference) {}
