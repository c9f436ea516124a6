package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the arithmetic, under whose code later expressions find its value. */
@Schema(name = "ReliefCalculation")
public record Calculation(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Valid Named name,
        @NotBlank @Size(max = 2_000) String expression,

        @Schema(description = "YES_NO for a line that is true or false") @NotNull
        Unit unit) {}
