package org.gongyou.file;

import static org.gongyou.file.FileProblem.TYPE_NOT_ACCEPTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.gongyou.platform.problem.ProblemException;

/** The kinds of file we take. */
enum FileKind {
    JPEG("image/jpeg", "jpg", JpegStrip::strip),
    PNG("image/png", "png", PngStrip::strip),
    HEIC("image/heic", "heic", HeicStrip::strip),
    PDF("application/pdf", "pdf", PdfCheck::whole);

    private final String mediaType;
    private final String extension;
    private final UnaryOperator<byte[]> strip;

    FileKind(String mediaType, String extension, UnaryOperator<byte[]> strip) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.strip = strip;
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPhoto() {
        return this != PDF;
    }

    String extension() {
        return extension;
    }

    /**
     * The same file without what tells about its maker.
     *
     * @throws ProblemException {@code file.damaged} when it ends too early or contradicts itself
     */
    byte[] stripped(byte[] content) {
        return strip.apply(content);
    }

    static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new ProblemException(TYPE_NOT_ACCEPTED));
    }

    /** By the content alone. @throws ProblemException {@code file.type-not-accepted} */
    static FileKind of(byte[] content) {
        return HeicStrip.isHeic(content) ? HEIC : ofMediaType(Detector.mediaType(content));
    }

    /** Loaded with the first upload: the table of types takes a while and some memory. */
    private static final class Detector {

        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

        static String mediaType(byte[] content) {
            try {
                String type = TYPES.detect(new ByteArrayInputStream(content), new Metadata())
                        .toString();
                // Told by its brands only: AVIF and videos share HEIC's container.
                return type.equals(HEIC.mediaType) ? "" : type;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
