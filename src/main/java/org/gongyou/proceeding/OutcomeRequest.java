package org.gongyou.proceeding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.problem.ProblemException;

/** What a case came to. */
@Schema(name = "ProceedingOutcome")
record OutcomeRequest(
        @NotNull OutcomeKind kind,

        @Schema(description = "What the worker is to get; 0 where nothing was awarded")
        @NotNull
        @Min(0)
        @Max(OutcomeRequest.MOST)
        Long amountInFen,

        @NotNull LocalDate on) {

    /** A hundred million yuan. */
    static final long MOST = 10_000_000_000L;

    /** @throws ProblemException 422 where nothing was awarded, and yet something */
    void requireConsistent() {
        if (kind == OutcomeKind.LOST && amountInFen > 0)
            throw ProblemException.invalid("/amountInFen", ProceedingProblem.LOST_AMOUNT);
    }

    @Override
    public String toString() {
        return "OutcomeRequest";
    }
}
