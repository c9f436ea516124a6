package org.gongyou.platform.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines as Chinese does: between characters, words of letters whole, no comma at the beginning. */
final class LineBreaks {

    private final Face face;

    LineBreaks(Face face) {
        this.face = face;
    }

    /** At least one line, be it empty. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : face.printable(text).split("\n", -1)) breakOne(paragraph, size, width, lines);
        return lines;
    }

    private void breakOne(String paragraph, float size, float width, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String piece = paragraph.substring(from, to);
            if (line.length() > 0 && face.width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
            if (face.width(piece.stripTrailing(), size) > width) breakAnywhere(line, size, width, lines);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** A number or address longer than the line; what is left of it stays. */
    private void breakAnywhere(StringBuilder line, float size, float width, List<String> lines) {
        while (face.width(line.toString().stripTrailing(), size) > width) {
            int end = 0;
            float used = 0;
            while (end < line.length()) {
                int next = end + Character.charCount(line.codePointAt(end));
                used += face.width(line.substring(end, next), size);
                if (used > width && end > 0) break;
                end = next;
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }
}
