package org.gongyou.lawyer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.organisation.CreditCode;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** For whom a lawyer acted. */
@Schema(name = "LawyerEngagementRequest")
record EngagementRequest(
        @Schema(description = "Of the employer, platform or person") @NotBlank @Size(min = 2, max = 100) @PlainText
        String name,

        @Schema(description = "Where it has one") @Nullable @Size(max = 18)
        String creditCode,

        @NotNull LocalDate from,

        @Schema(description = "Absent while it goes on") @Nullable
        LocalDate until) {

    /** @throws ProblemException 422 that names what cannot be */
    OtherSide side() {
        if (creditCode != null && !CreditCode.isValid(OtherSide.code(creditCode)))
            throw ProblemException.invalid("/creditCode", LawyerProblem.CREDIT_CODE);
        if (until != null && until.isBefore(from)) throw ProblemException.invalid("/until", LawyerProblem.ENDS_BEFORE);
        return new OtherSide(name, creditCode);
    }
}
