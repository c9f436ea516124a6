package org.gongyou.dispute;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * @param on the day it was done
 * @param revisitOn when the firm is visited again
 */
@Schema(name = "GroupDisputeStepRequest")
record StepRequest(
        @NotNull StepKind kind,
        @NotNull LocalDate on,
        @Size(max = 2000) @PlainText(lines = true) @Nullable String note,
        @Nullable LocalDate revisitOn) {

    @Override
    public String toString() {
        return "StepRequest[" + kind + "]";
    }
}
