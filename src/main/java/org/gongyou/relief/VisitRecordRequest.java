package org.gongyou.relief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.household.SeenFigures;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** What two officers saw, and what the worker signed there. */
@Schema(name = "ReliefVisitRecordRequest")
record VisitRecordRequest(
        @NotNull Instant visitedAt,

        @Schema(description = "What was seen and said; sealed") @NotBlank @Size(max = 2000) @PlainText(lines = true)
        String text,

        @Schema(description = "Whether it is as the household says") @NotNull
        Boolean agrees,

        @Schema(description = "Uploaded by the officer who writes") @NotEmpty @Size(max = 12)
        List<@NotNull UUID> photoFileIds,

        @Schema(description = "The worker's signature under it, uploaded by the officer who writes") @NotNull
        UUID signatureFileId,

        @Schema(description = "Figures found out there; they stand beside the worker's own") @Valid @Nullable
        SeenFigures figures) {

    VisitRecordRequest {
        photoFileIds = photoFileIds == null ? List.of() : List.copyOf(photoFileIds);
    }

    /** With figures that say where they are from. */
    VisitRecordRequest with(SeenFigures entered) {
        return new VisitRecordRequest(visitedAt, text, agrees, photoFileIds, signatureFileId, entered);
    }

    /** Without what was seen. */
    @Override
    public String toString() {
        return "VisitRecordRequest";
    }
}
