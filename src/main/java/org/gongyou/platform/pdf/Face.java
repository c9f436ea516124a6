package org.gongyou.platform.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The letters of one document: Latin from one font, Chinese from another, and how wide each is. */
final class Face implements Closeable {

    /** Comes with PDFBox. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String CHINESE = "/fonts/DroidSansFallbackFull.ttf";

    private final List<Font> fonts = new ArrayList<>();
    private final Map<Integer, Float> widths = new HashMap<>();

    /** A stretch of text in one font. */
    record Run(PDFont font, String text) {}

    private final Set<PDFont> used = new LinkedHashSet<>();

    private record Font(TrueTypeFont source, CmapLookup glyphs, PDFont font) {

        boolean has(int letter) {
            return glyphs.getGlyphId(letter) != 0;
        }
    }

    Face(PDDocument document) throws IOException {
        load(document, LATIN);
        load(document, CHINESE);
    }

    private void load(PDDocument document, String resource) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no font at " + resource);
            TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            fonts.add(new Font(source, source.getUnicodeCmapLookup(), PDType0Font.load(document, source, true)));
        }
    }

    /** The text in letters that can be printed. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.getType(letter) == Character.FORMAT) return;
            if (letter == '\n') printable.append('\n');
            else if (Character.isISOControl(letter)) printable.append(' ');
            else if (fontOf(letter) == null) printable.append(String.format("〔U+%04X〕", letter));
            else printable.appendCodePoint(letter);
        });
        return printable.toString();
    }

    private @Nullable Font fontOf(int letter) {
        for (Font font : fonts) if (font.has(letter)) return font;
        return null;
    }

    private Font fontFor(int letter) {
        Font font = fontOf(letter);
        if (font == null) throw new IllegalArgumentException("not made printable");
        return font;
    }

    List<Run> runs(String printable) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Font current = null;
        for (int letter : printable.codePoints().toArray()) {
            Font font = fontFor(letter);
            if (current != null && font != current) {
                runs.add(new Run(current.font(), text.toString()));
                text.setLength(0);
            }
            current = font;
            text.appendCodePoint(letter);
        }
        if (current != null) runs.add(new Run(current.font(), text.toString()));
        runs.forEach(run -> used.add(run.font()));
        return runs;
    }

    float width(String printable, float size) {
        float width = 0;
        for (int letter : printable.codePoints().toArray()) width += width(letter);
        return width * size / 1000;
    }

    private float width(int letter) {
        return widths.computeIfAbsent(letter, unknown -> {
            try {
                return fontFor(letter).font().getStringWidth(Character.toString(letter));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** What saving a document does for its fonts, for one that is not saved. */
    void embed() throws IOException {
        for (PDFont font : used) font.subset();
    }

    @Override
    public void close() throws IOException {
        for (Font font : fonts) font.source().close();
    }
}
