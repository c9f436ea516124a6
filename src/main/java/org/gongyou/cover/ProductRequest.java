package org.gongyou.cover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is said of a product; codes or names of open lists. */
@Schema(name = "CoverProductRequest")
record ProductRequest(
        @Schema(description = "Needed for a new product; it never changes") @Nullable @Pattern(regexp = "[!-~]{1,40}")
        String code,

        @Schema(description = "Whose product it is; of a new one alone, and the officer's own union when absent")
        @Nullable
        UUID unionId,

        @Schema(description = "Open list", example = "HOSPITAL") @NotBlank @Size(max = 40)
        String family,

        @Schema(description = "Code of the division whose workers it is for", example = "2301")
        @NotBlank
        @Size(max = 12)
        String region,

        @Min(2000) @Max(2200) int year,
        @NotNull @Valid CoverWords name,
        @Nullable @Valid CoverWords description,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid BenefitRequest> benefits,

        @Schema(description = "After the event") @Min(1) @Max(3_660)
        int claimWithinDays,

        @Schema(description = "In which nothing is paid") @Nullable @Min(0) @Max(366)
        Integer waitingDays,

        @Size(max = 20) List<@NotNull String> papers,

        @Schema(description = "UNION, UNIT or WORKER", example = "UNION") @NotBlank @Size(max = 40)
        String payer,

        @Schema(description = "For the whole term") @Nullable @Min(0) @Max(Formula.MOST_IN_FEN)
        Long premiumInFen,

        @NotNull @Valid TermFields term,
        @Nullable @Valid ConditionFields conditions,
        @NotNull @Valid EnrolmentFields enrolment) {

    ProductRequest {
        benefits = benefits == null ? List.of() : List.copyOf(benefits);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
