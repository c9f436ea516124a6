package org.gongyou.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BinderTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static byte[] sheet(String title, int paragraphs) {
        return Sheet.of("", title)
                .unpaged()
                .paragraph("内容。".repeat(20) + "\n".repeat(paragraphs))
                .toPdf();
    }

    @Test
    void whatWasAddedLastMayStandFirst() throws IOException {
        Binder binder = new Binder(out);
        Binder.Section one = binder.add(sheet("劳动合同", 60), page -> "证据1 · " + (page + 1));
        Binder.Section index = binder.add(sheet("证据清单", 1), page -> "");
        binder.finish("证据", List.of(index, one));

        assertThat(one.pages()).hasSize(2);
        try (PDDocument bound = Loader.loadPDF(out.toByteArray())) {
            assertThat(bound.getNumberOfPages()).isEqualTo(3);
            assertThat(bound.getDocumentInformation().getTitle()).isEqualTo("证据");
            assertThat(text(bound, 1)).contains("证据清单", "内容");
            assertThat(text(bound, 2)).contains("劳动合同", "证据1 · 1");
            assertThat(text(bound, 3)).contains("证据1 · 2");
            assertThat(new PDFRenderer(bound).renderImage(1).getWidth()).isEqualTo(595);
        }
    }

    @Test
    void pagesKeepWhatTheyHadFromTheTreeAndActNoMore() throws IOException {
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sheet("外来文件", 60))) {
            PDPageTree pages = document.getPages();
            pages.getCOSObject().setItem("MediaBox", new PDRectangle(300, 900));
            PDPage first = document.getPage(0);
            first.getCOSObject().removeItem(org.apache.pdfbox.cos.COSName.MEDIA_BOX);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 50, 50));
            link.setAction(new PDActionJavaScript("app.alert(1)"));
            PDAnnotationLink jump = new PDAnnotationLink();
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(document.getPage(1));
            jump.setRectangle(new PDRectangle(10, 80, 50, 50));
            jump.setDestination(there);
            first.setAnnotations(List.of(link, jump));
            document.save(foreign);
        }
        Binder binder = new Binder(out);
        binder.finish("x", List.of(binder.add(foreign.toByteArray(), page -> "盖章")));

        assertThat(out.toString(java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("JavaScript", "app.alert");
        try (PDDocument bound = Loader.loadPDF(out.toByteArray())) {
            assertThat(bound.getPage(0).getMediaBox().getHeight()).isEqualTo(900);
            assertThat(bound.getPage(0).getAnnotations()).hasSize(2);
            assertThat(text(bound, 1)).contains("外来文件", "盖章");
        }
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheRestStaysWhole() throws IOException {
        Binder binder = new Binder(out);
        Binder.Section good = binder.add(sheet("好的", 1), page -> "");
        byte[] broken = sheet("坏的", 1);
        java.util.Arrays.fill(broken, 100, broken.length - 50, (byte) 'x');

        assertThatThrownBy(() -> binder.add(locked(), page -> "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> binder.add(broken, page -> "")).isInstanceOf(IOException.class);
        binder.finish("x", List.of(good));

        try (PDDocument bound = Loader.loadPDF(out.toByteArray())) {
            assertThat(text(bound, 1)).contains("好的");
        }
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sheet("密", 1))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
