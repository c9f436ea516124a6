package org.gongyou.cover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of what a product pays. */
@Schema(name = "CoverBenefitRequest")
record BenefitRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
        String code,

        @Schema(description = "Open list", example = "HOSPITAL") @NotBlank @Size(max = 40)
        String event,

        @Schema(description = "As the event when absent") @Nullable @Valid
        CoverWords name,

        @NotNull @Valid FormulaFields formula) {}
