package org.gongyou.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** @param fileId of a file the caller uploaded */
@Schema(name = "EvidenceRequest")
record ItemRequest(
        @NotNull UUID fileId,
        @NotBlank @Size(max = 200) @PlainText String caption,
        @NotNull EvidenceKind kind,
        @Nullable LocalDate happenedOn) {

    ItemContent content() {
        return new ItemContent(caption, kind, happenedOn);
    }

    /** It may tell of an illness. */
    @Override
    public String toString() {
        return "ItemRequest[" + fileId + "]";
    }
}
