package org.gongyou.proceeding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

/** Why an entry was a mistake. */
@Schema(name = "ProceedingCorrection")
record CorrectionRequest(
        @NotBlank @Size(min = 4, max = 300) @PlainText(lines = true)
        String reason) {

    @Override
    public String toString() {
        return "CorrectionRequest";
    }
}
