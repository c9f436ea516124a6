package org.gongyou.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that tell more than they show; everything told contains {@link #SECRET}. */
public final class Pictures {

    static final String SECRET = "SECRET-";

    /** A latitude as three rationals, the way cameras write it. */
    static final byte[] LATITUDE = ByteBuffer.allocate(24)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(45)
            .putInt(1)
            .putInt(45)
            .putInt(1)
            .putInt(0x1234)
            .putInt(0x4321)
            .array();

    static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Pictures() {}

    public static byte[] plain(String format) {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < 48; x++) for (int y = 0; y < 32; y++) image.setRGB(x, y, random.nextInt(0x1000000));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int[] pixels(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a phone writes it: held sideways, with place, comments, colour profile, and a film behind the end. */
    static byte[] talkativeJpeg() {
        byte[] plain = plain("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, "Exif\0\0", exif()));
        out.writeBytes(segment(0xE1, "http://ns.adobe.com/xap/1.0/\0", ascii("<x>" + SECRET + "</x>")));
        out.writeBytes(segment(0xE2, "ICC_PROFILE\0\1\1", COLOURS));
        out.writeBytes(segment(0xE2, "MPF\0", ascii(SECRET)));
        out.writeBytes(segment(0xED, "Photoshop 3.0\0", ascii(SECRET)));
        out.writeBytes(segment(0xFE, "", ascii(SECRET)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(ascii("ftypmp42 " + SECRET));
        return out.toByteArray();
    }

    /** A little-endian TIFF: orientation 6, and a GPS directory with the latitude. */
    static byte[] exif() {
        return ByteBuffer.allocate(120)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("II*\0"))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x0112, 3, 1, 6))
                .put(entry(0x8825, 4, 1, 38))
                .putInt(0)
                .putShort((short) 1)
                .put(entry(2, 5, 3, 60))
                .position(60)
                .put(LATITUDE)
                .put(ascii(SECRET))
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    private static byte[] segment(int marker, String name, byte[] content) {
        return ByteBuffer.allocate(4 + name.length() + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + name.length() + content.length))
                .put(ascii(name))
                .put(content)
                .array();
    }

    static byte[] talkativePng() {
        byte[] plain = plain("png");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int behindHeader = 8 + 25;
        out.write(plain, 0, behindHeader);
        out.writeBytes(chunk("tEXt", ascii("Comment\0" + SECRET)));
        out.writeBytes(chunk("iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)));
        out.writeBytes(chunk("zTXt", ascii("Author\0\0" + SECRET)));
        out.writeBytes(chunk("eXIf", exif()));
        out.writeBytes(chunk("tIME", new byte[] {7, (byte) 0xEA, 11, 22, 8, 0, 0}));
        out.writeBytes(chunk("prVt", ascii(SECRET)));
        out.writeBytes(chunk("gAMA", ByteBuffer.allocate(4).putInt(45455).array()));
        out.write(plain, behindHeader, plain.length - behindHeader);
        out.writeBytes(ascii(SECRET));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(ascii(type));
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(ascii(type))
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Noise between the marks of a PDF, the same for the same seed. */
    public static byte[] pdf(int size, long seed) {
        byte[] pdf = new byte[size];
        new Random(seed).nextBytes(pdf);
        return ByteBuffer.wrap(pdf)
                .put(ascii("%PDF-1.7\n"))
                .position(size - 6)
                .put(ascii("%%EOF\n"))
                .array();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
