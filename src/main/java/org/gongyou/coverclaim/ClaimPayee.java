package org.gongyou.coverclaim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.payment.Payee;
import org.jspecify.annotations.Nullable;

/** Whoever is to be paid; several heirs share. */
@Schema(name = "CoverClaimPayee")
record ClaimPayee(
        @NotNull @Valid Payee to,

        @Schema(description = "Share in thousandths; left out by all, they share equally") @Min(1) @Max(1000) @Nullable
        Integer permille) {}
