package org.gongyou.proceeding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;

/** The closing file of a case. */
@Schema(name = "ProceedingClosing")
record ClosingRequest(
        @NotNull CaseEnd end,
        @NotNull @Size(max = 40) List<@NotNull @Valid Paper> papers,

        @Schema(description = "That neither fee nor gift was taken from the worker") @NotNull
        Boolean nothingTaken,

        @Schema(description = "What was done and what came of it")
        @NotBlank
        @Size(min = 4, max = 2000)
        @PlainText(lines = true)
        String report) {

    /** A file the lawyer uploaded, and which paper it is. */
    @Schema(name = "ProceedingClosingPaper")
    record Paper(@NotNull ClosingPaper paper, @NotNull UUID fileId) {}

    ClosingRequest {
        papers = papers == null ? null : papers.stream().toList();
    }

    List<UUID> files() {
        return papers.stream().map(Paper::fileId).distinct().toList();
    }

    @Override
    public String toString() {
        return "ClosingRequest";
    }
}
