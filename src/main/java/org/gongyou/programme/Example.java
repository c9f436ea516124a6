package org.gongyou.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.HouseholdRequest;
import org.jspecify.annotations.Nullable;

/** A made-up household and what it is to get: a version that gives it anything else is not published. */
@Schema(name = "ReliefExample")
record Example(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Valid HouseholdRequest household,
        @Nullable @Valid CircumstancesRequest circumstances,
        @NotNull @Valid Expectation expect) {

    /** @param classCode null for none; EDGE for a near miss may be left out */
    @Schema(name = "ReliefExpectation")
    record Expectation(
            @NotNull Verdict verdict,
            @Nullable @Size(max = 40) String classCode,
            @Nullable @Min(0) @Max(Amount.MOST) Long amountInFen) {

        static Expectation of(Outcome outcome) {
            return new Expectation(outcome.verdict(), outcome.classCode(), outcome.amountInFen());
        }

        boolean isMetBy(Outcome outcome) {
            boolean sameClass = classCode == null
                    ? outcome.classCode() == null || outcome.verdict() == Verdict.NEAR_MISS
                    : classCode.equals(outcome.classCode());
            long amount = amountInFen == null ? 0 : amountInFen;
            return verdict == outcome.verdict() && sameClass && amount == outcome.amountInFen();
        }
    }

    Circumstances said() {
        return CircumstancesRequest.of(circumstances).said(false, "");
    }
}
