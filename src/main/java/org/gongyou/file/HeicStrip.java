package org.gongyou.file;

import static org.gongyou.file.FileProblem.DAMAGED;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyou.file.HeicBoxes.Box;
import org.gongyou.platform.problem.ProblemException;

/**
 * Blanks in a HEIC (ISO/IEC 23008-12) the items and boxes that are not picture: Exif, XMP, descriptions, films. Nothing
 * moves, so that the places of the picture's parts stay right. Its orientation is a property of the picture and stays.
 */
final class HeicStrip {

    /** Of still pictures coded with HEVC. */
    private static final Set<String> BRANDS = Set.of("heic", "heix", "heim", "heis");
    /** A brand of any such container: which coding it holds, the compatible brands tell. */
    private static final String GENERAL_BRAND = "mif1";

    private static final Set<String> KEPT_BOXES = Set.of("ftyp", "meta", "mdat", "free", "skip");
    private static final Set<String> BLANKED_ITEMS = Set.of("Exif", "mime", "uri ");
    /** Words about the picture; as properties they are counted and so must stay, but empty. */
    private static final Set<String> BLANKED_PROPERTIES = Set.of("udes", "altt", "uuid");

    private static final int FULL_BOX = 4;
    private static final int IN_FILE = 0;
    private static final int IN_IDAT = 1;

    private final byte[] heic;
    private final HeicBoxes boxes;

    private HeicStrip(byte[] heic) {
        this.heic = heic;
        this.boxes = new HeicBoxes(heic);
    }

    static boolean isHeic(byte[] content) {
        if (content.length < 16 || !ascii(content, 4).equals("ftyp")) return false;
        String major = ascii(content, 8);
        int end = Math.min(content.length, (content[2] & 0xFF) << 8 | content[3] & 0xFF);
        boolean compatible = false;
        for (int i = 16; i + 4 <= end; i += 4) compatible |= BRANDS.contains(ascii(content, i));
        return BRANDS.contains(major) || major.equals(GENERAL_BRAND) && compatible;
    }

    private static String ascii(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    static byte[] strip(byte[] heic) {
        return new HeicStrip(heic.clone()).run();
    }

    private byte[] run() {
        List<Box> top = boxes.all();
        Box meta = HeicBoxes.first(top, "meta");
        if (meta == null) throw new ProblemException(DAMAGED);
        top.stream().filter(box -> !KEPT_BOXES.contains(box.type())).forEach(boxes::free);
        List<Box> described = boxes.within(meta.body() + FULL_BOX, meta.end());
        blankItems(described);
        described.stream().filter(box -> box.type().equals("uuid")).forEach(boxes::free);
        Box properties = HeicBoxes.first(described, "iprp");
        if (properties != null) blankProperties(properties);
        return heic;
    }

    private void blankProperties(Box properties) {
        for (Box container : boxes.within(properties.body(), properties.end())) {
            if (!container.type().equals("ipco")) continue;
            for (Box property : boxes.within(container.body(), container.end())) {
                int words = property.body() + FULL_BOX;
                if (BLANKED_PROPERTIES.contains(property.type()) && words <= property.end()) {
                    boxes.blank(words, property.end() - words);
                }
            }
        }
    }

    private void blankItems(List<Box> described) {
        Box information = HeicBoxes.first(described, "iinf");
        Box locations = HeicBoxes.first(described, "iloc");
        if (information == null || locations == null) throw new ProblemException(DAMAGED);
        Box data = HeicBoxes.first(described, "idat");
        int dataStart = data == null ? heic.length : data.body();
        blankAt(locations, itemsToBlank(information), dataStart);
    }

    private Set<Long> itemsToBlank(Box information) {
        int countBytes = boxes.number(information.body(), 1) == 0 ? 2 : 4;
        Set<Long> items = new HashSet<>();
        for (Box entry : boxes.within(information.body() + FULL_BOX + countBytes, information.end())) {
            int idBytes = boxes.number(entry.body(), 1) == 2 ? 2 : 4;
            int id = entry.body() + FULL_BOX;
            String type = boxes.fourCharacters(id + idBytes + 2);
            if (BLANKED_ITEMS.contains(type)) items.add(boxes.number(id, idBytes));
        }
        return items;
    }

    /** ISO/IEC 14496-12, 8.11.3. */
    private void blankAt(Box locations, Set<Long> items, int dataStart) {
        Reading iloc = new Reading(locations.body());
        long version = iloc.number(1);
        iloc.skip(3);
        int sizes = (int) iloc.number(2);
        int indexBytes = version == 0 ? 0 : sizes & 15;
        long count = iloc.number(version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            long item = iloc.number(version < 2 ? 2 : 4);
            int method = version == 0 ? IN_FILE : (int) iloc.number(2) & 15;
            iloc.skip(2);
            long base = iloc.number(sizes >> 4 & 15);
            long extents = iloc.number(2);
            if (extents > 1 && (sizes & 0xFF00) == 0) throw new ProblemException(DAMAGED);
            for (long j = 0; j < extents; j++) {
                iloc.skip(indexBytes);
                long offset = base + iloc.number(sizes >> 12 & 15);
                long length = iloc.number(sizes >> 8 & 15);
                if (items.contains(item)) blankExtent(method, offset, length, dataStart);
            }
        }
    }

    private void blankExtent(int method, long offset, long length, int dataStart) {
        if (length == 0 || method > IN_IDAT) throw new ProblemException(DAMAGED);
        boxes.blank(method == IN_IDAT ? dataStart + offset : offset, length);
    }

    /** Numbers one after the other. */
    private final class Reading {

        private int position;

        Reading(int position) {
            this.position = position;
        }

        long number(int bytes) {
            long number = boxes.number(position, bytes);
            position += bytes;
            return number;
        }

        void skip(int bytes) {
            position += bytes;
        }
    }
}
