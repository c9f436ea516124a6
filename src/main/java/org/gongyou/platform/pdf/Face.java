package org.gongyou.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The letters of one document: Latin from one font, Chinese from another, and how wide each is. */
final class Face {

    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Set<PDFont> used = new LinkedHashSet<>();

    /** A stretch of text in one font. */
    record Run(PDFont font, String text) {}

    Face(PDDocument document) throws IOException {
        for (Typeface typeface : Typeface.values()) fonts.put(typeface, typeface.in(document));
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

    private @Nullable PDFont fontOf(int letter) {
        for (Map.Entry<Typeface, PDFont> font : fonts.entrySet())
            if (font.getKey().has(letter)) return font.getValue();
        return null;
    }

    private PDFont fontFor(int letter) {
        PDFont font = fontOf(letter);
        if (font == null) throw new IllegalArgumentException("not made printable");
        return font;
    }

    List<Run> runs(String printable) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PDFont current = null;
        for (int letter : printable.codePoints().toArray()) {
            PDFont font = fontFor(letter);
            if (current != null && font != current) {
                runs.add(new Run(current, text.toString()));
                text.setLength(0);
            }
            current = font;
            text.appendCodePoint(letter);
        }
        if (current != null) runs.add(new Run(current, text.toString()));
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
                return fontFor(letter).getStringWidth(Character.toString(letter));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** What saving a document does for its fonts, for one that is not saved. */
    void embed() throws IOException {
        for (PDFont font : used) font.subset();
    }
}
