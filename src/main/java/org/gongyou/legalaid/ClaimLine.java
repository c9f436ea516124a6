package org.gongyou.legalaid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** One thing the worker wants from the opponent. */
@Schema(name = "LegalAidClaim")
record ClaimLine(
        @NotNull Grievance grievance,
        @Min(0) @Max(100_000_000_000L) @Nullable Long amountInFen,
        @Size(max = 500) @PlainText(lines = true) @Nullable String text) {

    @Override
    public String toString() {
        return "ClaimLine[" + grievance + "]";
    }
}
