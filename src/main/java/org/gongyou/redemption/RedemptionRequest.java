package org.gongyou.redemption;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clerk has scanned something. */
@Schema(name = "RedemptionRequest")
record RedemptionRequest(
        @NotNull UUID storeId,

        @Schema(description = "Of a coupon, or the rotating code of a card") @NotBlank @Size(max = 128)
        String code,

        @Schema(description = "With a card: which offer is used") @Nullable
        UUID offerId,

        @Schema(description = "Before the discount") @Min(1) @Max(10_000_000_000L)
        long amountInFen) {

    /** Without the code. */
    @Override
    public String toString() {
        return "RedemptionRequest[" + storeId + "]";
    }
}
