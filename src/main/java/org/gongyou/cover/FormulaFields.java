package org.gongyou.cover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a benefit as it goes over the wire: what the kind does not use is absent. */
@Schema(name = "CoverFormula")
record FormulaFields(
        @Schema(description = "FIXED, GRADED, DAILY or SHARE; open list", example = "FIXED") @NotBlank @Size(max = 20)
        String kind,

        @Schema(description = "Of FIXED") @Nullable @Min(1) @Max(Formula.MOST_IN_FEN)
        Long fen,

        @Schema(description = "Of GRADED: by grade of disability, 1 the worst") @Nullable @Size(min = 1, max = 10)
        Map<@NotNull @Min(1) @Max(10) Integer, @NotNull @Min(1) @Max(Formula.MOST_IN_FEN) Long> fenByGrade,

        @Schema(description = "Of DAILY") @Nullable @Min(1) @Max(Formula.MOST_IN_FEN)
        Long fenADay,

        @Schema(description = "Of DAILY: so many days are not paid for") @Nullable @Min(0) @Max(Formula.DAYS_OF_YEAR)
        Integer freeDays,

        @Schema(description = "Of DAILY: of a cover's year") @Nullable @Min(1) @Max(Formula.DAYS_OF_YEAR)
        Integer maxDaysAYear,

        @Schema(description = "Of SHARE: what one bears first") @Nullable @Min(0) @Max(Formula.MOST_IN_FEN)
        Long deductibleInFen,

        @Schema(description = "Of SHARE: thousandths of the rest") @Nullable @Min(1) @Max(Formula.WHOLE)
        Integer permille,

        @Schema(description = "Of SHARE: at most") @Nullable @Min(1) @Max(Formula.MOST_IN_FEN)
        Long capInFen) {

    static FormulaFields of(Formula formula) {
        if (formula instanceof Formula.Fixed fixed) {
            return new FormulaFields("FIXED", fixed.fen(), null, null, null, null, null, null, null);
        }
        if (formula instanceof Formula.Graded graded) {
            return new FormulaFields("GRADED", null, graded.fenByGrade(), null, null, null, null, null, null);
        }
        if (formula instanceof Formula.Daily daily) {
            return new FormulaFields(
                    "DAILY", null, null, daily.fenADay(), daily.freeDays(), daily.maxDaysAYear(), null, null, null);
        }
        Formula.Share share = (Formula.Share) formula;
        return new FormulaFields(
                "SHARE", null, null, null, null, null, share.deductibleInFen(), share.permille(), share.capInFen());
    }

    /** Null when the kind is not known, or wants amounts that are not there. */
    @Nullable
    Formula formula() {
        try {
            return switch (kind.strip().toUpperCase(Locale.ROOT)) {
                case "FIXED" -> fen == null ? null : new Formula.Fixed(fen);
                case "GRADED" -> fenByGrade == null ? null : new Formula.Graded(fenByGrade);
                case "DAILY" -> daily();
                case "SHARE" -> share();
                default -> null;
            };
        } catch (IllegalArgumentException outOfBounds) {
            return null;
        }
    }

    private @Nullable Formula daily() {
        return fenADay == null
                ? null
                : new Formula.Daily(
                        fenADay,
                        freeDays == null ? 0 : freeDays,
                        maxDaysAYear == null ? Formula.DAYS_OF_YEAR : maxDaysAYear);
    }

    private @Nullable Formula share() {
        return permille == null || capInFen == null
                ? null
                : new Formula.Share(deductibleInFen == null ? 0 : deductibleInFen, permille, capInFen);
    }
}
