package org.gongyou.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Copies the pages of one document, and whatever they need, into another file. */
final class PageCopy {

    /** Deeper than this, a part becomes an object of its own: no document sends us in circles. */
    private static final int DEEPEST = 24;

    /** What belongs to the document it came from (its tree, its structure), and what acts when it is opened or touched. */
    private static final Set<String> LEFT_OUT =
            Set.of("Parent", "StructParent", "StructParents", "B", "A", "AA", "PA", "PieceInfo");

    private final BoundFile file;
    private final PDDocument document;
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    PageCopy(BoundFile file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    /** @return the numbers of the pages in the new file */
    List<Integer> copy() throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            inheritNothing(page);
            pages.add(number(page.getCOSObject()));
        }
        while (!waiting.isEmpty()) write(waiting.remove());
        return pages;
    }

    /** What a page has from the tree above, which is left behind. */
    private static void inheritNothing(PDPage page) {
        if (page.getResources() != null) page.setResources(page.getResources());
        page.setMediaBox(page.getMediaBox());
        page.setCropBox(page.getCropBox());
        page.setRotation(page.getRotation());
        page.getCOSObject().setItem(COSName.TYPE, COSName.PAGE);
    }

    private int number(COSBase object) {
        return numbers.computeIfAbsent(object, unknown -> {
            waiting.add(unknown);
            return file.reserve();
        });
    }

    private void write(COSBase object) throws IOException {
        file.begin(number(object));
        if (object instanceof COSStream stream) {
            byte[] content = content(stream);
            file.write(dictionary(stream, 0, content.length));
            file.write("\nstream\n");
            file.write(content);
            file.write("\nendstream");
        } else if (object instanceof COSDictionary dictionary) {
            file.write(dictionary(dictionary, 0, -1));
        } else {
            file.write(value(object, 0));
        }
        file.end();
    }

    private static byte[] content(COSStream stream) throws IOException {
        try (InputStream raw = stream.createRawInputStream()) {
            return raw.readAllBytes();
        }
    }

    private String dictionary(COSDictionary dictionary, int depth, int length) throws IOException {
        StringBuilder text = new StringBuilder("<<");
        if (isPage(dictionary)) text.append("/Parent ").append(BoundFile.PAGES).append(" 0 R");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String name = entry.getKey().getName();
            boolean ours = name.equals("Length") && length >= 0;
            if (ours || LEFT_OUT.contains(name) && !isWanted(name, dictionary)) continue;
            text.append(ascii(entry.getKey())).append(' ').append(value(entry.getValue(), depth + 1));
        }
        if (length >= 0) text.append("/Length ").append(length);
        return text.append(">>").toString();
    }

    /** Elsewhere than on a page or what stands on it, the same letters mean something else, such as a colour's component. */
    private static boolean isWanted(String name, COSDictionary dictionary) {
        return !isPage(dictionary)
                && dictionary.getDictionaryObject(COSName.SUBTYPE) == null
                && dictionary.getDictionaryObject(COSName.RECT) == null
                && !name.equals("Parent");
    }

    private static boolean isPage(COSDictionary dictionary) {
        return COSName.PAGE.equals(dictionary.getDictionaryObject(COSName.TYPE));
    }

    private String value(@Nullable COSBase base, int depth) throws IOException {
        COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
        if (value == null) return "null";
        boolean whole = value instanceof COSDictionary || value instanceof COSArray;
        if (isTree(value)) return BoundFile.PAGES + " 0 R";
        if (value instanceof COSStream || whole && (base instanceof COSObject || depth > DEEPEST || isPage(value))) {
            return number(value) + " 0 R";
        }
        if (value instanceof COSDictionary dictionary) return dictionary(dictionary, depth, -1);
        if (value instanceof COSArray array) return array(array, depth);
        if (value instanceof COSString string) return '<' + string.toHexString() + '>';
        return ascii(value);
    }

    private static boolean isPage(COSBase value) {
        return value instanceof COSDictionary dictionary && isPage(dictionary);
    }

    private static boolean isTree(COSBase value) {
        return value instanceof COSDictionary dictionary
                && COSName.PAGES.equals(dictionary.getDictionaryObject(COSName.TYPE));
    }

    private String array(COSArray array, int depth) throws IOException {
        StringBuilder text = new StringBuilder("[");
        for (COSBase part : array) text.append(value(part, depth + 1)).append(' ');
        return text.append(']').toString();
    }

    private static String ascii(COSBase value) {
        try {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            if (value instanceof COSName name) name.writePDF(text);
            else if (value instanceof COSInteger integer) integer.writePDF(text);
            else if (value instanceof COSFloat number) number.writePDF(text);
            else if (value instanceof COSBoolean truth) truth.writePDF(text);
            else return "null";
            return text.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
