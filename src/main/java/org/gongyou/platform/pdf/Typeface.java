package org.gongyou.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font file, read once for all documents: it takes 13 MB, and several times that while it is read. PDFBox reads what a
 * document needs of it under a lock of its own, so several may be made at once.
 */
enum Typeface {
    /** Comes with PDFBox. */
    LATIN("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
    CHINESE("/fonts/DroidSansFallbackFull.ttf");

    private final TrueTypeFont file;
    private final CmapLookup glyphs;

    Typeface(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no font at " + resource);
            file = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = file.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(int letter) {
        return glyphs.getGlyphId(letter) != 0;
    }

    /** For one document, reduced to the letters that it uses. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, file, true);
    }
}
