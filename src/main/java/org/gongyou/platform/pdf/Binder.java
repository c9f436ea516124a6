package org.gongyou.platform.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Binds papers into one PDF that is written while it grows: never more than one of them is in memory, however large the whole
 * becomes. Objects of each are copied as they are, only numbered anew; what a page could do (run, open, send) is left out.
 * Blocks: on worker threads only. Not for use by several threads.
 */
public final class Binder {

    private static final float STAMP = 9;

    private final BoundFile file;

    public Binder(OutputStream out) throws IOException {
        this.file = new BoundFile(out);
    }

    /** Pages that were added together. */
    public record Section(List<Integer> pages) {

        public Section {
            pages = List.copyOf(pages);
        }
    }

    /**
     * @param stamp what is printed in the upper right corner of the section's page with this number, counted from 0
     * @throws IOException when it cannot be read: locked with a password, or broken; what was added before stays whole
     */
    public Section add(byte[] pdf, IntFunction<String> stamp) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Face face = new Face(document);
            stamp(document, face, stamp);
            face.embed();
            return new Section(new PageCopy(file, document).copy());
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException("a paper cannot be read", broken);
        }
    }

    private static void stamp(PDDocument document, Face face, IntFunction<String> stamp) throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            String text = face.printable(stamp.apply(number++));
            PDRectangle box = page.getCropBox();
            float x = box.getUpperRightX() - 28 - face.width(text, STAMP);
            try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                Pen.write(out, face, text, STAMP, x, box.getUpperRightY() - 24);
            }
        }
    }

    /** @param inOrder which may be another than that in which they were added */
    public void finish(String title, List<Section> inOrder) throws IOException {
        List<Integer> pages = new ArrayList<>();
        inOrder.forEach(section -> pages.addAll(section.pages()));
        String kids = String.join(" ", pages.stream().map(page -> page + " 0 R").toList());
        file.begin(BoundFile.PAGES);
        file.write("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        file.end();
        int catalog = file.reserve();
        file.begin(catalog);
        file.write("<</Type/Catalog/Lang(zh-CN)/Pages " + BoundFile.PAGES + " 0 R>>");
        file.end();
        int about = file.reserve();
        file.begin(about);
        file.write("<</Producer(Gongyou)/Title<FEFF" + hex(title) + ">>>");
        file.end();
        file.finish(catalog, about);
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte part : text.getBytes(StandardCharsets.UTF_16BE)) hex.append(String.format("%02X", part));
        return hex.toString();
    }
}
