package org.gongyou.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way up a photo is held (Exif 2.32, tag 274): the one thing of its metadata that the eye needs. */
public final class ExifOrientation {

    static final int UPRIGHT = 1;

    /** Eight orientations; the first is the ordinary one. */
    private static final int LAST = 8;

    private static final byte APP1 = (byte) 0xE1;
    private static final byte SCAN = (byte) 0xDA;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /** Of a whole JPEG as it is kept here; upright where it is none. */
    public static int ofJpeg(byte[] jpeg) {
        ByteBuffer all = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 < jpeg.length && all.get(at) == (byte) 0xFF && all.get(at + 1) != SCAN) {
            int length = Short.toUnsignedInt(all.getShort(at + 2));
            boolean whole = length >= 2 && at + 2 + length <= jpeg.length;
            if (!whole) return UPRIGHT;
            if (all.get(at + 1) == APP1) return of(all.slice(at + 4, length - 2));
            at += 2 + length;
        }
        return UPRIGHT;
    }

    /** Of the payload of an APP1 segment; upright when it says nothing that can be read. */
    static int of(ByteBuffer app1) {
        if (app1.remaining() < EXIF.length || app1.mismatch(ByteBuffer.wrap(EXIF)) < EXIF.length) return UPRIGHT;
        ByteBuffer tiff = app1.slice(EXIF.length, app1.remaining() - EXIF.length);
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if (tiff.getShort(entry) == TAG && tiff.getShort(entry + 2) == SHORT) {
                    int orientation = tiff.getShort(entry + 8);
                    return orientation >= UPRIGHT && orientation <= LAST ? orientation : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    /** A whole APP1 segment that says this and nothing else. */
    static byte[] segment(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put(EXIF)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
