package org.gongyou.legalaid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new edition. */
@Schema(name = "LegalAidRulesPublication")
record AidRulesPublication(
        @Schema(description = "The first day on which it counts") @NotNull
        LocalDate effectiveFrom,

        @NotNull @Valid AidRules rules) {}
