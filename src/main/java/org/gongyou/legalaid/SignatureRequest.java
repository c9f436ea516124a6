package org.gongyou.legalaid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Papers that somebody signs. */
@Schema(name = "LegalAidSignature")
record SignatureRequest(
        @NotNull SignedPaper.Manner manner,
        @NotEmpty @Size(max = 4) List<@Valid @NotNull Read> papers,

        @Schema(description = "PHONE: an uploaded PNG of the strokes") @Nullable
        UUID signatureFileId,

        @Schema(description = "PAPER: uploaded photos of what was signed") @Size(max = 20)
        List<@NotNull UUID> photoFileIds,

        @Schema(description = "Of the power of attorney; general when left out") @Valid @Nullable
        Power power) {

    /** @param sha256 of the PDF as it was shown: what was read is what is signed */
    @Schema(name = "LegalAidPaperRead")
    record Read(
            @NotNull @Pattern(regexp = "application|agreement|power-of-attorney|risk-notice")
            String paper,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    SignatureRequest {
        papers = papers == null ? List.of() : List.copyOf(papers);
        photoFileIds = photoFileIds == null ? List.of() : List.copyOf(photoFileIds);
    }

    List<UUID> files() {
        return signatureFileId == null ? photoFileIds : List.of(signatureFileId);
    }
}
