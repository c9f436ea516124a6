package org.gongyou.coverclaim;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What an officer needs to know to decide a claim, beside what the case shows to the claimant too. */
@Schema(name = "CoverClaimOfficerView")
record ClaimOfficerView(
        UUID id,
        String number,
        String state,
        ClaimedView claim,

        @Schema(description = "Whether somebody of that document and name is known")
        boolean insuredKnown,

        @Schema(description = "The cover that pays; none was found when absent") @Nullable
        CoverFound cover,

        @Schema(description = "What an approval pays as things stand: its totalInFen goes into the decision's details")
        @Nullable
        AssessmentView assessment,

        Set<String> missingPapers,

        @Schema(description = "After a death: nobody signs in with the account of the dead")
        boolean accountFrozen) {

    @Schema(name = "CoverFound")
    record CoverFound(
            UUID id,
            String product,
            String productCode,
            LocalDate from,
            LocalDate until,
            LocalDate benefitsFrom,
            LocalDate claimBy,
            boolean late) {

        static CoverFound of(Insurance insurance, LocalDate on, LocalDate today, Language language) {
            return new CoverFound(
                    insurance.cover().id(),
                    insurance.product().name().in(language),
                    insurance.product().code(),
                    insurance.cover().from(),
                    insurance.cover().until(),
                    insurance.cover().benefitsFrom(),
                    insurance.claimBy(on),
                    insurance.isLate(on, today));
        }
    }
}
