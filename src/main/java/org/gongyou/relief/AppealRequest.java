package org.gongyou.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

/** What somebody says against a refusal. */
@Schema(name = "ReliefAppealRequest")
record AppealRequest(
        @NotBlank @Size(max = 2000) @PlainText(lines = true) String text,
        @Size(max = 9) List<@NotNull UUID> fileIds) {

    AppealRequest {
        fileIds = fileIds == null ? List.of() : List.copyOf(fileIds);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "AppealRequest";
    }
}
