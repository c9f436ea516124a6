package org.gongyou.proceeding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    @Override
    public String toString() {
        return "OutcomeRequest";
    }
}
