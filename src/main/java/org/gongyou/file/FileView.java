package org.gongyou.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as others speak of it; its bytes are at {@code /v1/files/{id}}. */
@Schema(name = "File")
public record FileView(
        UUID id,

        @Schema(enumeration = {"image/jpeg", "image/png", "image/heic", "application/pdf"})
        String mediaType,

        @Schema(description = "In bytes, as it is served: what an image told about its maker is gone")
        int size,

        @Schema(description = "Over the bytes as they are served, hexadecimal")
        String sha256,

        @Schema(
                description =
                        "Over the bytes as they were sent, hexadecimal: of an image that told about its maker, another")
        @Nullable
        String receivedSha256,

        Instant uploadedAt,
        @Nullable String caption) {

    /** Without the caption. */
    @Override
    public String toString() {
        return "FileView[" + id + ", " + mediaType + ", " + size + "]";
    }
}
