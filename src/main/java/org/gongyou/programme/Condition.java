package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What must hold.
 *
 * @param distance how far a household is from it: a number of the unit, above 0 where it does not hold
 */
@Schema(name = "ReliefCondition")
public record Condition(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Valid Named name,
        @NotBlank @Size(max = 2_000) String holds,
        @Nullable @Size(max = 2_000) String distance,
        @Nullable Unit unit) {}
