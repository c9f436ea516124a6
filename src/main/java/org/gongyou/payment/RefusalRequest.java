package org.gongyou.payment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a payment is not released. */
@Schema(name = "PaymentRefusalRequest")
record RefusalRequest(@NotNull StopReason reason) {}
