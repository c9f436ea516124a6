package org.gongyou.platform.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a paper, from margin to margin. */
sealed interface Block {

    record Title(String text) implements Block {}

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    record Field(String label, String value) implements Block {}

    /** @param widths of the columns, in proportion to each other */
    record Table(List<String> heads, List<Integer> widths, List<List<String>> rows) implements Block {}

    /** As large as the page allows. */
    record Picture(Image image, String caption) implements Block {}

    /** A line to sign on, or the strokes of a signature over it. */
    record Signature(String label, @Nullable Image strokes, String below) implements Block {}

    record PageBreak() implements Block {}
}
