package org.gongyou.file;

import static org.gongyou.file.FileProblem.DAMAGED;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.gongyou.platform.problem.ProblemException;

/**
 * Takes out of a JPEG (ITU-T T.81) all application segments and comments, and whatever follows its end, such as the film of
 * a moving photo. Kept are what decoders need for the colours (JFIF, ICC profile, Adobe) and, in a new Exif of its own, the
 * orientation. The picture itself is copied, not coded again.
 */
final class JpegStrip {

    /** What the picture is made of has markers from here to the application's segments. */
    private static final int FIRST_FRAME = 0xC0;

    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int TEMPORARY = 0x01;

    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    private static final int ADOBE = 12;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int position;
    private boolean picture;
    private boolean oriented;

    private JpegStrip(byte[] jpeg) {
        this.in = jpeg;
        this.out = new ByteArrayOutputStream(jpeg.length + 64);
    }

    static byte[] strip(byte[] jpeg) {
        return new JpegStrip(jpeg).run();
    }

    private byte[] run() {
        if (marker() != START) throw new ProblemException(DAMAGED);
        mark(START);
        for (int marker = marker(); marker != END; marker = marker()) {
            if (isAlone(marker)) {
                mark(marker);
            } else {
                segment(marker);
            }
        }
        if (!picture) throw new ProblemException(DAMAGED);
        mark(END);
        return out.toByteArray();
    }

    /** The next marker; stray bytes before it are left out, as decoders do. */
    private int marker() {
        while (true) {
            while (at(position) != 0xFF) position++;
            while (at(position) == 0xFF) position++;
            int marker = at(position++);
            if (marker != 0) return marker;
        }
    }

    private void segment(int marker) {
        int length = at(position) << 8 | at(position + 1);
        int end = position + length;
        if (length < 2 || end > in.length) throw new ProblemException(DAMAGED);
        ByteBuffer payload = ByteBuffer.wrap(in, position + 2, length - 2).slice();
        position = end;
        if (marker == APP1) {
            orient(payload);
        } else if (marker == APP0) {
            keepIf("JFIF\0", marker, payload, JFIF_WITHOUT_THUMBNAIL);
        } else if (marker == APP2) {
            keepIf("ICC_PROFILE\0", marker, payload, payload.limit());
        } else if (marker == APP14) {
            keepIf("Adobe", marker, payload, ADOBE);
        } else if (marker >= FIRST_FRAME && marker < APP0) {
            keep(marker, payload, payload.limit());
        }
        if (marker == SCAN) scan();
    }

    /** Entropy-coded data up to the next marker that is neither a stuffed byte nor a restart. */
    private void scan() {
        picture = true;
        int from = position;
        while (at(position) != 0xFF || isWithinScan(at(position + 1))) position++;
        out.write(in, from, position - from);
    }

    private static boolean isWithinScan(int next) {
        return next == 0 || next == 0xFF || next >= FIRST_RESTART && next <= LAST_RESTART;
    }

    private static boolean isAlone(int marker) {
        return marker == TEMPORARY || marker >= FIRST_RESTART && marker <= START;
    }

    private void orient(ByteBuffer app1) {
        int orientation = ExifOrientation.of(app1);
        if (orientation != ExifOrientation.UPRIGHT && !oriented) {
            oriented = true;
            out.writeBytes(ExifOrientation.segment(orientation));
        }
    }

    private void keepIf(String name, int marker, ByteBuffer payload, int most) {
        byte[] start = name.getBytes(StandardCharsets.US_ASCII);
        if (payload.limit() >= most
                && most >= start.length
                && payload.slice(0, start.length).equals(ByteBuffer.wrap(start))) {
            if (marker == APP0) payload.putShort(JFIF_WITHOUT_THUMBNAIL - 2, (short) 0);
            keep(marker, payload, most);
        }
    }

    private void keep(int marker, ByteBuffer payload, int length) {
        mark(marker);
        out.write(length + 2 >> 8);
        out.write(length + 2);
        out.write(payload.array(), payload.arrayOffset(), length);
    }

    private void mark(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private int at(int index) {
        if (index >= in.length) throw new ProblemException(DAMAGED);
        return Byte.toUnsignedInt(in[index]);
    }
}
