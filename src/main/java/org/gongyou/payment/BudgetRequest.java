package org.gongyou.payment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A budget to be opened, without money in it. */
@Schema(name = "BudgetRequest")
record BudgetRequest(
        @Schema(description = "Whose money it is") @NotNull UUID unionId,

        @Schema(description = "Code of the product or programme it is for, such as C")
        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:-]*")
        String programme,

        @NotNull @Min(2020) @Max(2100) Integer year,
        @NotBlank @Size(max = 100) String title) {}
