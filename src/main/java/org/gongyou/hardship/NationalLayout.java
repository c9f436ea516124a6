package org.gongyou.hardship;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * The layout in which the national help system (全国工会帮扶工作管理系统) takes files. Its columns are common knowledge of the field,
 * not checked against a text: a city whose system wants others changes them here.
 */
final class NationalLayout {

    static final String ID = "系统内编号";
    static final String NUMBER = "困难职工编号";

    private static final List<String> COLUMNS =
            List.of(ID, NUMBER, "姓名", "证件类型", "证件号码", "手机号", "所属工会", "困难类别", "建档日期", "下次核查日期", "帮扶项目编码", "案件编号");

    private static final int LONGEST = 40;
    private static final int UUID_LENGTH = 36;

    /** A line that comes back. */
    record Numbered(int line, UUID file, String number) {}

    private NationalLayout() {}

    static List<String> cells(HardshipFile file, @Nullable Person person, String union, String className) {
        IdentityDocument document = person == null ? null : person.document();
        return List.of(
                file.id().toString(),
                text(file.nationalNumber()),
                person == null || person.name() == null ? "" : person.name().value(),
                document == null ? "" : document.type().name(),
                document == null ? "" : document.number(),
                person == null || person.phone() == null ? "" : person.phone().e164(),
                union,
                className,
                file.since().toString(),
                file.reviewOn().toString(),
                file.programmeCode(),
                file.caseNumber());
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    static String write(List<List<String>> lines) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(COLUMNS);
            lines.stream().filter(line -> !line.isEmpty()).forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    static CsvSheet open(byte[] table) {
        Set<String> others = Set.copyOf(COLUMNS.subList(2, COLUMNS.size()));
        return CsvSheet.read(table, new CsvColumns(List.of(ID, NUMBER), List.of(), Map.of(), others));
    }

    static List<Numbered> read(CsvSheet sheet) {
        return sheet.rows(row -> new Numbered(row.line(), file(sheet, row), row.uniqueCode(NUMBER, LONGEST)));
    }

    private static UUID file(CsvSheet sheet, CsvRow row) {
        String written = row.uniqueCode(ID, UUID_LENGTH);
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notOurs) {
            if (!written.isEmpty()) sheet.report(row.line(), ID, CsvProblem.NOT_A_CODE);
            return new UUID(0, 0);
        }
    }
}
