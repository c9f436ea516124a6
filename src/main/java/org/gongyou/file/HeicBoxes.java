package org.gongyou.file;

import static org.gongyou.file.FileProblem.DAMAGED;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The boxes of an ISO base media file (ISO/IEC 14496-12), read and blanked in place. */
final class HeicBoxes {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** A photo of many tiles has some hundreds; whoever sends more wants to keep us busy. */
    private static final int MOST_BOXES = 10_000;

    private final ByteBuffer file;
    /** No byte need be blanked twice. */
    private long toBlank;

    HeicBoxes(byte[] file) {
        this.file = ByteBuffer.wrap(file);
        this.toBlank = file.length;
    }

    /** @param start of the header; @param body what follows the header; @param end exclusive */
    record Box(String type, int start, int body, int end) {}

    List<Box> all() {
        return within(0, file.limit());
    }

    List<Box> within(int from, int to) {
        List<Box> boxes = new ArrayList<>();
        for (int position = from; position < to; ) {
            Box box = at(position, to);
            boxes.add(box);
            position = box.end();
            if (boxes.size() > MOST_BOXES) throw new ProblemException(DAMAGED);
        }
        return boxes;
    }

    static @Nullable Box first(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst().orElse(null);
    }

    private Box at(int start, int to) {
        check(start, HEADER, to);
        long size = Integer.toUnsignedLong(file.getInt(start));
        int body = start + HEADER;
        if (size == 1) {
            check(start, LONG_HEADER, to);
            size = file.getLong(start + HEADER);
            body = start + LONG_HEADER;
        } else if (size == 0) {
            size = to - start;
        }
        check(start, size, to);
        if (body > start + size) throw new ProblemException(DAMAGED);
        return new Box(fourCharacters(start + 4), start, body, (int) (start + size));
    }

    String fourCharacters(int position) {
        check(position, 4, file.limit());
        return new String(file.array(), position, 4, StandardCharsets.ISO_8859_1);
    }

    /** An unsigned big-endian number of 0 to 8 bytes. */
    long number(int position, int bytes) {
        check(position, bytes, file.limit());
        long number = 0;
        for (int i = 0; i < bytes; i++) number = number << 8 | Byte.toUnsignedLong(file.get(position + i));
        return number;
    }

    void blank(long from, long length) {
        check(from, length, file.limit());
        toBlank -= length;
        if (toBlank < 0) throw new ProblemException(DAMAGED);
        for (long i = from; i < from + length; i++) file.put((int) i, (byte) 0);
    }

    /** Turns a box into free space of the same size. */
    void free(Box box) {
        file.put(box.start() + 4, "free".getBytes(StandardCharsets.US_ASCII));
        blank(box.body(), box.end() - box.body());
    }

    private static void check(long from, long length, long to) {
        if (from < 0 || length < 0 || from > to || length > to - from) throw new ProblemException(DAMAGED);
    }
}
