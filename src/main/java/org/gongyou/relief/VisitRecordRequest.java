package org.gongyou.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What two officers saw, and what the worker signed there. */
@Schema(name = "ReliefVisitRecordRequest")
record VisitRecordRequest(
        @NotNull Instant visitedAt,

        @Schema(description = "What was seen and said; sealed") @NotBlank @Size(max = 2000)
        String text,

        @Schema(description = "Whether it is as the household says") @NotNull
        Boolean agrees,

        @Schema(description = "Uploaded by the officer who writes") @NotEmpty @Size(max = 12)
        List<@NotNull UUID> photoFileIds,

        @Schema(description = "The worker's signature under it, uploaded by the officer who writes") @NotNull
        UUID signatureFileId) {

    VisitRecordRequest {
        photoFileIds = photoFileIds == null ? List.of() : List.copyOf(photoFileIds);
    }

    /** Without what was seen. */
    @Override
    public String toString() {
        return "VisitRecordRequest";
    }
}
