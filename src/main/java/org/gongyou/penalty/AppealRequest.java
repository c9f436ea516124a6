package org.gongyou.penalty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says against a penalty. */
@Schema(name = "PenaltyAppealRequest")
record AppealRequest(
        @NotBlank @Size(max = 1000) String reason,

        @Schema(description = "Files one has uploaded that show it") @Nullable @Size(max = 9)
        List<@NotNull UUID> fileIds) {

    List<UUID> files() {
        return fileIds == null ? List.of() : fileIds;
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "AppealRequest[" + files() + "]";
    }
}
