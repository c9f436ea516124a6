package org.gongyou.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

/** @param replyBy the day by which the opponent is to answer */
@Schema(name = "GroupDisputeLetterRequest")
record LetterRequest(
        @NotNull LetterKind kind,
        @NotBlank @Size(max = 5000) @PlainText(lines = true) String text,

        @Schema(description = "From tomorrow on, within 60 days") @NotNull
        LocalDate replyBy) {

    @Override
    public String toString() {
        return "LetterRequest[" + kind + "]";
    }
}
