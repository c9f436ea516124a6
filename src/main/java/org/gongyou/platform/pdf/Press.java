package org.gongyou.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Sets a sheet into pages. */
final class Press {

    private static final float BODY = 10.5f;
    private static final float LINE = 17;
    private static final float SMALL = 8;
    private static final float LABEL = 120;
    private static final float SIGNATURE = 56;
    /** Of a page: with so much of it left, a picture is rather a little smaller than alone on the next. */
    private static final float ENOUGH = 0.6f;

    private final PDDocument document;
    private final Face face;
    private final LineBreaks breaks;
    private final Pen pen;

    private Press(PDDocument document, Face face) {
        this.document = document;
        this.face = face;
        this.breaks = new LineBreaks(face);
        this.pen = new Pen(document, face);
    }

    static byte[] print(Sheet sheet) {
        try (PDDocument document = new PDDocument()) {
            Press press = new Press(document, new Face(document));
            for (Block block : sheet.blocks()) press.set(block);
            press.pen.close();
            press.finish(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void set(Block block) throws IOException {
        if (block instanceof Block.Title title) centred(title.text(), 18, 30);
        else if (block instanceof Block.Heading heading) heading(heading.text());
        else if (block instanceof Block.Paragraph paragraph) lines(paragraph.text(), 0);
        else if (block instanceof Block.Field field) field(field);
        else if (block instanceof Block.Table table) new TableSetter(breaks, pen).set(table);
        else if (block instanceof Block.Picture picture) picture(picture);
        else if (block instanceof Block.Signature signature) signature(signature);
        else pen.turn();
    }

    private void centred(String text, float size, float height) throws IOException {
        for (String line : breaks.lines(text, size, Pen.WIDTH)) {
            pen.need(height);
            pen.down(height);
            pen.text(line, size, (Pen.WIDTH - face.width(line, size)) / 2, height - size);
        }
        pen.down(6);
    }

    /** Never at the foot of a page, alone. */
    private void heading(String text) throws IOException {
        pen.need(3 * LINE);
        pen.down(6);
        for (String line : breaks.lines(text, 13, Pen.WIDTH)) {
            pen.need(22);
            pen.down(22);
            pen.text(line, 13, 0, 6);
        }
    }

    private void lines(String text, float left) throws IOException {
        for (String line : breaks.lines(text, BODY, Pen.WIDTH - left)) {
            pen.need(LINE);
            pen.down(LINE);
            pen.text(line, BODY, left, 5);
        }
        pen.down(3);
    }

    private void field(Block.Field field) throws IOException {
        List<String> label = breaks.lines(field.label(), BODY, LABEL - 8);
        List<String> value = breaks.lines(field.value(), BODY, Pen.WIDTH - LABEL);
        for (int i = 0; i < Math.max(label.size(), value.size()); i++) {
            pen.need(LINE);
            pen.down(LINE);
            if (i < label.size()) pen.text(label.get(i), BODY, 0, 5);
            if (i < value.size()) pen.text(value.get(i), BODY, LABEL, 5);
        }
    }

    private void picture(Block.Picture picture) throws IOException {
        PDImageXObject image = image(picture.image());
        if (image == null) {
            lines("（此图片无法在此显示，请查看原文件 / cannot be shown here, please see the original file）", 0);
        } else {
            float below =
                    LINE * breaks.lines(picture.caption(), BODY, Pen.WIDTH).size() + 6;
            boolean here = pen.room() > Pen.HEIGHT * ENOUGH;
            show(picture.image(), image, Pen.WIDTH, (here ? pen.room() : Pen.HEIGHT) - below, below);
        }
        lines(picture.caption(), 0);
    }

    private void show(Image source, PDImageXObject image, float maxWidth, float maxHeight, float below)
            throws IOException {
        float wide = source.isOnItsSide() ? image.getHeight() : image.getWidth();
        float high = source.isOnItsSide() ? image.getWidth() : image.getHeight();
        float scale = Math.min(Math.min(maxWidth / wide, maxHeight / high), 1);
        pen.need(high * scale + below);
        pen.picture(image, source.orientation(), 0, wide * scale, high * scale);
        pen.down(high * scale + 6);
    }

    private void signature(Block.Signature signature) throws IOException {
        pen.need(SIGNATURE + 2 * LINE);
        pen.down(6);
        PDImageXObject strokes = signature.strokes() == null ? null : image(signature.strokes());
        if (strokes != null) {
            float scale = Math.min(Math.min(200f / strokes.getWidth(), SIGNATURE / strokes.getHeight()), 1);
            pen.picture(strokes, 1, LABEL, strokes.getWidth() * scale, strokes.getHeight() * scale);
        }
        pen.down(SIGNATURE);
        pen.text(face.printable(signature.label()), BODY, 0, 4);
        pen.stroke(LABEL, pen.y(), LABEL + 220, pen.y());
        lines(signature.below(), LABEL);
    }

    private @Nullable PDImageXObject image(Image image) {
        if (image.isTooMuch()) return null;
        try {
            if (GrayPng.is(image.bytes()))
                return LosslessFactory.createFromImage(document, GrayPng.read(image.bytes()));
            return PDImageXObject.createFromByteArray(document, image.bytes(), "image");
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private void finish(Sheet sheet) throws IOException {
        int pages = document.getNumberOfPages();
        String hash = sheet.contentHash();
        String left = (sheet.number().isEmpty() ? "" : "编号 No. " + sheet.number() + "    ") + "校验码 Check "
                + hash.substring(0, 32);
        for (int i = 0; i < pages; i++) {
            foot(
                    document.getPage(i),
                    face.printable(left),
                    sheet.isPaged() ? "第 " + (i + 1) + " 页 / 共 " + pages + " 页" : "");
        }
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(sheet.title());
        about.setProducer("Gongyou");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId(Long.parseUnsignedLong(hash.substring(0, 16), 16));
    }

    private void foot(PDPage page, String left, String right) throws IOException {
        try (PDPageContentStream out =
                new PDPageContentStream(document, Objects.requireNonNull(page), AppendMode.APPEND, true, true)) {
            Pen.write(out, face, left, SMALL, Pen.MARGIN, 34);
            Pen.write(out, face, right, SMALL, Pen.MARGIN + Pen.WIDTH - face.width(right, SMALL), 34);
        }
    }
}
