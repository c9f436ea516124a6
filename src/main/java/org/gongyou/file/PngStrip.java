package org.gongyou.file;

import static org.gongyou.file.FileProblem.DAMAGED;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.gongyou.platform.problem.ProblemException;

/**
 * Takes out of a PNG (ISO/IEC 15948) whatever does not shape the picture: texts, times, Exif, private chunks, anything behind
 * the end.
 */
final class PngStrip {

    private static final int SIGNATURE = 8;
    private static final int LENGTH_AND_TYPE = 8;
    private static final int CRC = 4;

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "sPLT");

    private final ByteBuffer png;
    private final ByteArrayOutputStream out;

    private PngStrip(byte[] png) {
        this.png = ByteBuffer.wrap(png);
        this.out = new ByteArrayOutputStream(png.length);
    }

    static byte[] strip(byte[] png) {
        return new PngStrip(png).run();
    }

    private byte[] run() {
        out.write(png.array(), 0, SIGNATURE);
        boolean picture = false;
        int position = SIGNATURE;
        while (true) {
            int end = end(position);
            String type = new String(png.array(), position + 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("IHDR") != (position == SIGNATURE)) throw new ProblemException(DAMAGED);
            if (KEPT.contains(type)) out.write(png.array(), position, end - position);
            picture |= type.equals("IDAT");
            if (type.equals("IEND")) break;
            position = end;
        }
        if (!picture) throw new ProblemException(DAMAGED);
        return out.toByteArray();
    }

    /** Where the chunk ends, which must be whole. */
    private int end(int position) {
        if (position > png.limit() - LENGTH_AND_TYPE - CRC) throw new ProblemException(DAMAGED);
        int length = png.getInt(position);
        if (length < 0 || length > png.limit() - position - LENGTH_AND_TYPE - CRC) throw new ProblemException(DAMAGED);
        CRC32 crc = new CRC32();
        crc.update(png.array(), position + 4, length + 4);
        int behind = position + LENGTH_AND_TYPE + length;
        if (png.getInt(behind) != (int) crc.getValue()) throw new ProblemException(DAMAGED);
        return behind + CRC;
    }
}
