package org.gongyou.payment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second officer has seen. */
@Schema(name = "PaymentWitnessRequest")
record WitnessRequest(
        @Schema(description = "false: it did not arrive, and is released anew") @NotNull
        Boolean arrived) {}
