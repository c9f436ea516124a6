package org.gongyou.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** An item of a locker; its bytes are at {@code /v1/files/{fileId}}. */
@Schema(name = "Evidence")
record ItemView(
        UUID id,

        @Schema(description = "From 1, in the order of the locker")
        int number,

        UUID fileId,
        String caption,
        EvidenceKind kind,
        String kindTitle,
        @Nullable LocalDate happenedOn,
        String mediaType,
        int size,

        @Schema(description = "Over the bytes as they are kept and packed, hexadecimal")
        String sha256,

        @Schema(description = "Over the bytes as they were received: of an image without its metadata, another")
        @Nullable
        String receivedSha256,

        Instant receivedAt,
        Instant addedAt) {

    static ItemView of(int number, EvidenceItem item, ItemContent content, Language language) {
        return new ItemView(
                item.id(),
                number,
                item.fileId(),
                content.caption(),
                content.kind(),
                content.kind().title().in(language),
                content.happenedOn(),
                item.mediaType(),
                item.size(),
                item.sha256(),
                item.receivedSha256(),
                item.receivedAt(),
                item.addedAt());
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "ItemView[" + id + "]";
    }
}
