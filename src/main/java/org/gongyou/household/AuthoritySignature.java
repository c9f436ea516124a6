package org.gongyou.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody gives the authority. */
@Schema(name = "AuthoritySignature")
record AuthoritySignature(
        @Schema(description = "Of the text as it was shown: what was read is what is signed")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String sha256,

        @Schema(description = "An uploaded picture of the strokes") @Nullable
        UUID signatureFileId) {

    List<UUID> files() {
        return signatureFileId == null ? List.of() : List.of(signatureFileId);
    }
}
