package org.gongyou.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * A paper a programme asks for.
 *
 * @param lifeInDays how old it may be; 0 for as long as the household may keep it
 * @param needed by everybody; otherwise by those for whom {@code when} holds, and welcome from others
 * @param when an expression
 */
@Schema(name = "ReliefPaperNeed")
public record PaperNeed(
        @NotNull PaperKind kind,
        @Min(0) @Max(36_500) int lifeInDays,
        boolean needed,

        @Schema(description = "An expression, checked also where the paper is needed by everybody and it says nothing")
        @Nullable
        @Size(max = 2_000)
        String when) {}
