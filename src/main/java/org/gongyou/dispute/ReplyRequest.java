package org.gongyou.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

@Schema(name = "GroupDisputeReply")
record ReplyRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 5000) @PlainText(lines = true) String text) {

    @Override
    public String toString() {
        return "ReplyRequest";
    }
}
