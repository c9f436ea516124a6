package org.gongyou.platform.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes down a page and goes on to the next. Lengths are points (1/72 inch), counted from the lower left. */
final class Pen implements Closeable {

    static final float MARGIN = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final float HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;

    private final PDDocument document;
    private final Face face;
    private @Nullable PDPageContentStream page;
    private float y;

    Pen(PDDocument document, Face face) {
        this.document = document;
        this.face = face;
    }

    /** What is left of the page. */
    float room() {
        return page == null ? 0 : y - MARGIN;
    }

    float y() {
        return y;
    }

    /** The next page, when so much does not fit on this. */
    void need(float height) throws IOException {
        if (room() < height) turn();
    }

    void turn() throws IOException {
        close();
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, true);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    void down(float height) {
        y -= height;
    }

    /** @param left of the margin's left; {@code up} from where the pen is */
    void text(String line, float size, float left, float up) throws IOException {
        write(page(), face, line, size, MARGIN + left, y + up);
    }

    static void write(PDPageContentStream page, Face face, String line, float size, float x, float y)
            throws IOException {
        if (line.isEmpty()) return;
        page.beginText();
        page.newLineAtOffset(x, y);
        for (Face.Run run : face.runs(line)) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
        page.endText();
    }

    void stroke(float fromX, float fromY, float toX, float toY) throws IOException {
        PDPageContentStream page = page();
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN + fromX, fromY);
        page.lineTo(MARGIN + toX, toY);
        page.stroke();
    }

    /** With its upper left where the pen is. */
    void picture(PDImageXObject image, int orientation, float left, float width, float height) throws IOException {
        Matrix place = new Matrix(width, 0, 0, height, MARGIN + left, y - height);
        place.concatenate(turned(orientation));
        page().drawImage(image, place);
    }

    /** Of the unit square onto itself, as Exif 2.32 defines tag 274. */
    private static Matrix turned(int orientation) {
        return switch (orientation) {
            case 2 -> new Matrix(-1, 0, 0, 1, 1, 0);
            case 3 -> new Matrix(-1, 0, 0, -1, 1, 1);
            case 4 -> new Matrix(1, 0, 0, -1, 0, 1);
            case 5 -> new Matrix(0, -1, -1, 0, 1, 1);
            case 6 -> new Matrix(0, -1, 1, 0, 0, 1);
            case 7 -> new Matrix(0, 1, 1, 0, 0, 0);
            case 8 -> new Matrix(0, 1, -1, 0, 1, 0);
            default -> new Matrix();
        };
    }

    private PDPageContentStream page() throws IOException {
        if (page == null) turn();
        PDPageContentStream open = page;
        if (open == null) throw new IllegalStateException("no page");
        return open;
    }

    @Override
    public void close() throws IOException {
        if (page != null) page.close();
        page = null;
    }
}
