package org.gongyou.warmth;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.payment.Manner;
import org.jspecify.annotations.Nullable;

/** A new list. */
@Schema(name = "WarmthListRequest")
record WarmthListRequest(
        @Schema(description = "Whose list it is, and whose budget, or that of the nearest above") @NotNull
        UUID unionId,

        @Schema(description = "A published programme of kind WARMTH or SCHOOLING") @NotNull @Size(min = 1, max = 60)
        String programmeCode,

        @NotBlank @Size(max = 100) String title,

        @Schema(description = "Nobody is helped twice by a programme on an occasion", examples = "2027-SPRING")
        @NotNull
        @Pattern(regexp = "[A-Z0-9-]{1,40}")
        String occasion,

        @NotNull Manner manner,

        @Schema(description = "For each, where the table does not say otherwise; of goods, what they are worth")
        @Min(1)
        @Max(100_000_000)
        long amountInFen,

        @Schema(description = "What is handed over; for GOODS alone") @Size(min = 1, max = 200) @Nullable
        String goods,

        @Schema(description = "For so many: those in greater need first, then those who were entered first")
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer quota) {}
