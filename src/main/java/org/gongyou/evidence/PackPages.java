package org.gongyou.evidence;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.file.ExifOrientation;
import org.gongyou.platform.pdf.Binder;
import org.gongyou.platform.pdf.Binder.Section;
import org.gongyou.platform.pdf.Sheet;

/** The pages of a pack's PDF, in both languages: an arbitrator reads one, a worker from elsewhere perhaps the other. */
final class PackPages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaDay.ZONE);

    private static final List<String> HEADS =
            List.of("序号 No.", "证据名称 Item", "类型 Kind", "日期 Date", "收到时间 Received", "字节 Bytes", "页码 Page", "SHA-256");
    private static final List<Integer> WIDTHS = List.of(5, 17, 10, 10, 10, 10, 7, 22);

    private static final String IN_THE_ARCHIVE = "（原件见 ZIP / original in the ZIP）";

    private final String number;
    private final Instant askedAt;
    private int page = 1;

    PackPages(String number, Instant askedAt) {
        this.number = number;
        this.askedAt = askedAt;
    }

    /**
     * An item's place in the PDF.
     *
     * @param shown false for what lies in the archive alone
     */
    record Bound(PackItem item, int firstPage, List<Section> sections, boolean shown) {}

    /** What cannot be shown is said to lie beside it. */
    Bound bind(Binder binder, PackItem item, byte[] content) throws IOException {
        int first = page;
        List<Section> sections = new ArrayList<>();
        Sheet sheet = head(item);
        boolean shown = true;
        if (item.isPicture()) {
            sheet.picture(content, item.isJpeg() ? ExifOrientation.ofJpeg(content) : 1, "");
        } else if (item.isPdf()) {
            shown = addForeign(binder, item, content, sheet, sections);
        } else {
            shown = false;
            sheet.paragraph(
                    "此格式（HEIC）无法在 PDF 中显示，请查看原件。 / This format (HEIC) is not shown here, please see the original.");
        }
        sections.add(0, binder.add(sheet.toPdf(), stamp(item, first)));
        page = first
                + sections.stream().mapToInt(section -> section.pages().size()).sum();
        return new Bound(item, first, sections, shown);
    }

    /** Its pages come behind the sheet that says what it is. */
    private boolean addForeign(Binder binder, PackItem item, byte[] content, Sheet sheet, List<Section> sections) {
        try {
            sections.add(binder.add(content, stamp(item, page + 1)));
            return true;
        } catch (IOException unreadable) {
            sheet.paragraph("此 PDF 加了密码或无法读取，请查看原件。 / This PDF is locked or cannot be read, please see the original.");
            return false;
        }
    }

    private static IntFunction<String> stamp(PackItem item, int first) {
        return added -> "证据 " + item.number() + " · 第 " + (first + added) + " 页";
    }

    private Sheet head(PackItem item) {
        ItemContent content = item.content();
        Sheet sheet = Sheet.of(number, "证据 " + item.number() + "  " + content.caption())
                .unpaged();
        sheet.field(
                "类型 Kind",
                content.kind().title().zh() + " / " + content.kind().title().en());
        if (content.happenedOn() != null)
            sheet.field("日期 Date", content.happenedOn().toString());
        sheet.field("收到时间 Received", MINUTE.format(item.receivedAt()) + "（北京时间 UTC+8）");
        sheet.field("原件 Original", item.path());
        sheet.field("SHA-256", item.sha256());
        if (item.receivedSha256() != null && !item.receivedSha256().equals(item.sha256())) {
            sheet.field("收到时 SHA-256 as received", item.receivedSha256() + "（已去除照片的拍摄信息 / metadata removed）");
        }
        return sheet;
    }

    /** The index comes last, when all page numbers are known, and stands first. */
    void finish(Binder binder, List<Bound> bound) throws IOException {
        List<Section> order = new ArrayList<>();
        order.add(binder.add(index(bound).toPdf(), added -> "证据清单 Index " + (added + 1)));
        bound.forEach(item -> order.addAll(item.sections()));
        binder.finish("证据 " + number, order);
    }

    private Sheet index(List<Bound> bound) {
        return Sheet.of(number, "证据清单 Evidence")
                .unpaged()
                .field("案号 Case", number)
                .field("生成时间 Made", MINUTE.format(askedAt) + "（北京时间 UTC+8）")
                .field("份数 Items", Integer.toString(bound.size()))
                .table(HEADS, WIDTHS, bound.stream().map(PackPages::row).toList())
                .paragraph(
                        "原件在 originals/ 中，核验方法见 VERIFY.txt。 / The originals lie in originals/, VERIFY.txt says how to verify them.")
                .signature("提交人 Submitted by", null, "日期 Date:");
    }

    private static List<String> row(Bound bound) {
        PackItem item = bound.item();
        ItemContent content = item.content();
        return List.of(
                Integer.toString(item.number()),
                bound.shown() ? content.caption() : content.caption() + IN_THE_ARCHIVE,
                content.kind().title().zh() + " " + content.kind().title().en(),
                content.happenedOn() == null ? "" : content.happenedOn().toString(),
                MINUTE.format(item.receivedAt()),
                Integer.toString(item.size()),
                Integer.toString(bound.firstPage()),
                item.sha256());
    }

    String verification() {
        return """
                证据包核验方法（案号 %1$s）
                1. 解压后进入该文件夹，运行：
                   Linux：    sha256sum -c SHA256SUMS
                   macOS：    shasum -a 256 -c SHA256SUMS
                   Windows：  certutil -hashfile 文件名 SHA256（逐个与 SHA256SUMS 比对）
                   每一行都应显示 OK，表示文件自生成以来未被改动。
                2. 每份原件的 SHA-256 和收到时间在上传时即记录在工会系统的审计链中；
                   整个压缩包的 SHA-256 可在应用中该案的证据包页面查看。
                3. 照片在上传时去除了拍摄信息（地点、设备等），因此另记有收到时的 SHA-256（见 PDF）。

                How to verify this pack (case %1$s)
                1. Unpack it, go into the folder and run:
                   Linux:    sha256sum -c SHA256SUMS
                   macOS:    shasum -a 256 -c SHA256SUMS
                   Windows:  certutil -hashfile FILE SHA256   (and compare with SHA256SUMS)
                   Every line says OK: nothing has changed since the pack was made.
                2. The SHA-256 and the time of receipt of each original were entered into the audit chain of the union's
                   system when it was uploaded; the SHA-256 of the whole archive is shown in the app beside the pack.
                3. Photos lose what they tell of place and device when they are uploaded: the hash as received is in the PDF.
                """.formatted(number);
    }
}
