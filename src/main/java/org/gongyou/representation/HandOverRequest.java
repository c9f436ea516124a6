package org.gongyou.representation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

/** Why a case goes to somebody else. The worker reads it in the timeline. */
@Schema(name = "LawyerHandOverRequest")
record HandOverRequest(
        @NotBlank @Size(min = 4, max = 500) @PlainText(lines = true)
        String reason) {

    @Override
    public String toString() {
        return "HandOverRequest";
    }
}
