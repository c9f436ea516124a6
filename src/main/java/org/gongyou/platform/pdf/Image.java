package org.gongyou.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A JPEG or PNG to be shown.
 *
 * @param orientation how it is held, as Exif counts (1 upright to 8)
 */
record Image(byte[] bytes, int orientation) {

    /** JPEG goes into a document as it is; of a PNG, pixels are unpacked, four bytes each. */
    private static final long MOST_PIXELS = 16_000_000;

    /** Rather left out than a small file that unpacks to gigabytes. */
    boolean isTooMuch() {
        return !isJpeg() && pixels() > MOST_PIXELS;
    }

    private boolean isJpeg() {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    }

    /** Reads the header only; what cannot be read is as large as can be. */
    private long pixels() {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Long.MAX_VALUE;
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Long.MAX_VALUE;
        }
    }

    /** Exif 2.32: of these the sides are exchanged. */
    boolean isOnItsSide() {
        return orientation >= 5 && orientation <= 8;
    }

    /** Its bytes are somebody's photo. */
    @Override
    public String toString() {
        return "Image[" + bytes.length + "]";
    }
}
