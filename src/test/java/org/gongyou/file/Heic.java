package org.gongyou.file;

import static org.gongyou.file.Pictures.SECRET;
import static org.gongyou.file.Pictures.ascii;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A HEIC container as phones write it; the coded picture in it is only a stand-in. */
public final class Heic {

    static final String PICTURE = "the coded picture";

    private static final String EXIF = SECRET + "exif";
    private static final String XMP = SECRET + "xmp";
    private static final String INLINE = SECRET + "idat";

    private Heic() {}

    public static byte[] talkative() {
        return file("heic", "mif1", "heic");
    }

    static byte[] file(String major, String... compatible) {
        byte[] head = head(major, compatible);
        // Where the data lies depends on how long the description is, which does not depend on where the data lies.
        int data = head.length + meta(0).length + 8;
        return join(head, meta(data), box("mdat", ascii(PICTURE + EXIF + XMP)), box("uuid", ascii(SECRET + "uuid")));
    }

    private static byte[] head(String major, String... compatible) {
        List<byte[]> parts = new ArrayList<>(List.of(ascii(major), new byte[4]));
        for (String brand : compatible) parts.add(ascii(brand));
        return box("ftyp", parts.toArray(byte[][]::new));
    }

    private static byte[] meta(int data) {
        return box(
                "meta",
                new byte[4],
                box("hdlr", new byte[8], ascii("pict"), new byte[13]),
                box("pitm", new byte[4], number(2, 1)),
                box(
                        "iinf",
                        new byte[4],
                        number(2, 4),
                        item(1, "hvc1"),
                        item(2, "Exif"),
                        item(3, "mime"),
                        item(4, "mime")),
                locations(data),
                box("idat", ascii(INLINE)),
                box("iprp", box("ipco", box("ispe", new byte[12]), box("udes", new byte[4], ascii("en\0" + SECRET)))));
    }

    static byte[] item(int id, String type) {
        return box("infe", new byte[] {2, 0, 0, 0}, number(2, id), number(2, 0), ascii(type + "\0"));
    }

    private static byte[] locations(int data) {
        int exif = data + PICTURE.length();
        return box(
                "iloc",
                new byte[] {1, 0, 0, 0, 0x44, 0x00},
                number(2, 4),
                location(1, 0, data, PICTURE.length()),
                location(2, 0, exif, EXIF.length()),
                location(3, 0, exif + EXIF.length(), XMP.length()),
                location(4, 1, 0, INLINE.length()));
    }

    private static byte[] location(int id, int method, int offset, int length) {
        return join(number(2, id), number(2, method), number(2, 0), number(2, 1), number(4, offset), number(4, length));
    }

    static byte[] box(String type, byte[]... parts) {
        byte[] content = join(parts);
        return join(number(4, 8 + content.length), ascii(type), content);
    }

    static byte[] number(int bytes, int value) {
        byte[] four = ByteBuffer.allocate(4).putInt(value).array();
        return bytes == 4 ? four : new byte[] {four[2], four[3]};
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
