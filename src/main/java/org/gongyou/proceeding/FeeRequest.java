package org.gongyou.proceeding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.legalaid.Service;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What lawyers get for a stage from a day on. */
@Schema(name = "LawyerFeeRequest")
record FeeRequest(
        @Schema(description = "Whose table it is; needed by whoever manages several") @Nullable
        UUID unionId,

        @NotNull Service service,
        @NotNull Stage stage,
        @NotNull LocalDate effectiveFrom,
        @NotNull @Min(0) @Max(FeeRequest.MOST) Long amountInFen,

        @Schema(description = "The city's paper that says so") @NotBlank @Size(max = 200) @PlainText
        String source) {

    /** A hundred thousand yuan. */
    static final long MOST = 10_000_000L;
}
