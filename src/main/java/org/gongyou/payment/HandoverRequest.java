package org.gongyou.payment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That cash or goods were handed over at a visit. */
@Schema(name = "PaymentHandoverRequest")
record HandoverRequest(
        @Schema(description = "Picture of the signature of whoever received it; uploaded before") @NotNull
        UUID signature,

        @Schema(description = "Photos of the visit; uploaded before") @NotEmpty @Size(max = 9)
        List<@NotNull UUID> photos) {

    HandoverRequest {
        photos = photos == null ? List.of() : List.copyOf(photos);
    }
}
