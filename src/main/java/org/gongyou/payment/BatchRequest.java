package org.gongyou.payment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Released payments that are to go to the bank together. */
@Schema(name = "PaymentBatchRequest")
record BatchRequest(
        @Schema(description = "From whose account it is paid") @NotNull
        UUID unionId,

        @Schema(description = "Without it, all that are released and in no batch, the oldest 500 of them")
        @Size(min = 1, max = BatchService.MOST)
        @Nullable
        List<@NotNull UUID> paymentIds) {

    BatchRequest {
        paymentIds = paymentIds == null ? null : List.copyOf(paymentIds);
    }
}
