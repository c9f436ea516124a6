package org.gongyou.file;

import static org.gongyou.file.FileProblem.DAMAGED;

import java.nio.charset.StandardCharsets;
import org.gongyou.platform.problem.ProblemException;

/** PDF stays byte for byte what it was: a signature covers all of it. */
final class PdfCheck {

    /** Readers look for the end mark in so many last bytes (ISO 32000, implementation note on 7.5.5). */
    private static final int TAIL = 1024;

    private PdfCheck() {}

    static byte[] whole(byte[] pdf) {
        int from = Math.max(0, pdf.length - TAIL);
        String tail = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) throw new ProblemException(DAMAGED);
        return pdf;
    }
}
