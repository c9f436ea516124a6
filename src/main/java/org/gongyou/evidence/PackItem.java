package org.gongyou.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as it was when a pack was asked for.
 *
 * @param number from 1, as the index counts
 */
record PackItem(
        int number,
        UUID fileId,
        ItemContent content,
        String mediaType,
        int size,
        String sha256,
        @Nullable String receivedSha256,
        Instant receivedAt) {

    private static final String JPEG = "image/jpeg";

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }

    boolean isPicture() {
        return isJpeg() || mediaType.equals("image/png");
    }

    boolean isJpeg() {
        return mediaType.equals(JPEG);
    }

    /** Where its bytes lie in the pack: letters that every system unpacks alike. */
    String path() {
        String extension = isJpeg() ? "jpg" : mediaType.substring(mediaType.indexOf('/') + 1);
        return String.format("originals/%02d-%s.%s", number, content.kind().slug(), extension);
    }

    /** Without what it says. */
    @Override
    public String toString() {
        return "PackItem[" + number + "]";
    }
}
