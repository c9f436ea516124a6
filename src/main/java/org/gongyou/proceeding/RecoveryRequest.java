package org.gongyou.proceeding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Money that reached the worker. */
@Schema(name = "ProceedingRecovery")
record RecoveryRequest(
        @NotNull LocalDate on,

        @Schema(
                description = "All that was received is no more than three times what was claimed or awarded, whichever"
                        + " is more: with compensation for late payment and double interest")
        @NotNull
        @Min(1)
        @Max(OutcomeRequest.MOST)
        Long amountInFen,

        @Schema(description = "Of the enforcement (执行案号); absent when it was paid freely")
        @Nullable
        @Size(max = 60)
        @PlainText
        String courtNumber) {

    @Override
    public String toString() {
        return "RecoveryRequest";
    }
}
