package org.gongyou.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static Sheet application() {
        return Sheet.of("FY-1", "法律援助申请书")
                .field("申请人 Applicant", "王小明（Wang Xiaoming）")
                .heading("事实与理由")
                .paragraph("本人自2025年3月起在某公司工作，月工资6,500元，公司自2026年1月起拖欠工资。")
                .table(List.of("项目", "金额（元）"), List.of(3, 1), List.of(List.of("拖欠工资", "13,000.00")))
                .signature("申请人签名", null, "2026年11月22日");
    }

    @Test
    void chineseCanBeReadOutAgain() throws IOException {
        String text = text(application().toPdf());
        assertThat(text)
                .contains("法律援助申请书", "王小明（Wang Xiaoming）", "拖欠工资", "13,000.00", "第 1 页 / 共 1 页", "No. FY-1")
                .contains(application().contentHash().substring(0, 32));
    }

    @Test
    void theSameSheetGivesTheSameBytesAndAnotherDoesNot() {
        assertThat(application().toPdf()).isEqualTo(application().toPdf());
        assertThat(application().paragraph("加一句").contentHash())
                .isNotEqualTo(application().contentHash());
    }

    /** Fonts are shared between documents, which each take other letters of them. */
    @Test
    void sheetsMadeAtOnceAreAsThoseMadeAlone() {
        List<Sheet> sheets = IntStream.range(0, 24)
                .mapToObj(number -> Sheet.of("FY-" + number, "并行").paragraph(letters(number)))
                .toList();
        List<byte[]> alone = sheets.stream().map(Sheet::toPdf).toList();
        assertThat(Race.each(sheets, 6, Sheet::toPdf))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(alone);
    }

    private static String letters(int number) {
        return IntStream.range(0, 400)
                .map(letter -> '\u4e00' + 400 * number + letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void onlyTheCharactersUsedAreEmbedded() {
        assertThat(application().toPdf()).hasSizeLessThan(100_000);
    }

    @Test
    void longTextWrapsBetweenCharactersAndNoLineBeginsWithAComma() throws IOException {
        String text = text(Sheet.of("", "长文")
                .paragraph("拖欠工资，".repeat(400) + "x".repeat(300))
                .toPdf());
        assertThat(text).contains("第 2 页");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("，")).allMatch(line -> line.length() < 110);
        assertThat(text.replaceAll("\\s", "")).contains("x".repeat(200));
    }

    @Test
    void aTableRepeatsItsHeadsAndARowLongerThanAPageGoesOn() throws IOException {
        List<List<String>> rows = IntStream.range(0, 80)
                .mapToObj(i -> List.of("第" + i + "项", i == 40 ? "说明".repeat(2000) : "短"))
                .toList();
        byte[] pdf = Sheet.of("", "清单")
                .table(List.of("序号", "说明"), List.of(1, 2), rows)
                .toPdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper pages = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.setStartPage(page);
                pages.setEndPage(page);
                assertThat(pages.getText(document)).contains("序号");
            }
        }
        assertThat(text(pdf).replaceAll("[^明]", "")).hasSizeGreaterThanOrEqualTo(2000);
    }

    @Test
    void aCharacterInNoFontIsPrintedAsItsCode() throws IOException {
        assertThat(text(Sheet.of("", "姓名").paragraph("张𠮷\u200b三\t\u0000四😀").toPdf()))
                .contains("张〔U+20BB7〕三  四〔U+1F600〕");
    }

    @Test
    void picturesAndSignaturesAreShownTheRightWayUp() throws IOException {
        // Held on its side: what is black on the left of the sensor belongs at the top.
        byte[] pdf = Sheet.of("", "照片").picture(png(400, 100, 200), 6, "现场").toPdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int top = 56 + 36 + 10;
            assertThat(page.getRGB(66, top) & 0xFF).isLessThan(50);
            assertThat(page.getRGB(66, top + 300) & 0xFF).isGreaterThan(200);
        }
        assertThat(Sheet.of("", "签名").signature("签名", png(200, 60, 60), "本人").toPdf())
                .hasSizeGreaterThan(1000);
    }

    /** A scan that is printed brighter than it is cannot be read any more. */
    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_INT_RGB})
    void greyStaysAsDarkAsItIs(int kind) throws IOException {
        BufferedImage scan = new BufferedImage(40, 40, kind);
        int shade = kind == BufferedImage.TYPE_USHORT_GRAY ? 64 * 257 : 64;
        for (int i = 0; i < 40 * 40; i++)
            for (int band = 0; band < scan.getRaster().getNumBands(); band++)
                scan.getRaster().setSample(i % 40, i / 40, band, shade);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(scan, "png", png);

        byte[] pdf = Sheet.of("", "扫描件").picture(png.toByteArray(), 1, "工资条").toPdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                assertThat(image.getImage().getRGB(20, 20) & 0xFF).isBetween(62, 66);
            }
            assertThat(resources.getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void whatIsNoPictureIsSaidToBeMissing() throws IOException {
        assertThat(text(Sheet.of("", "坏图").picture(new byte[] {1, 2, 3}, 1, "坏").toPdf()))
                .contains("无法在此显示");
    }

    private static byte[] png(int width, int height, int blackUntil) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++) image.setRGB(x, y, x < blackUntil ? 0 : 0xEEEEEE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
