package org.gongyou.hardship;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.account.Person;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.payment.Manner;
import org.gongyou.payment.PaidOut;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.personal.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * The layout in which the national help system takes what was paid: to whom, for what, in yuan to the fen, and never to which
 * account. Its columns are common knowledge of the field, not checked against a text, as those of {@link NationalLayout}.
 */
final class PaymentLayout {

    static final String ID = "系统内编号";
    static final String NUMBER = "帮扶编号";

    private static final List<String> COLUMNS =
            List.of(ID, NUMBER, "困难职工编号", "姓名", "证件类型", "证件号码", "所属工会", "帮扶项目编码", "帮扶方式", "实物", "金额", "发放日期", "案件编号");

    private static final Map<Manner, String> MANNERS =
            Map.of(Manner.BANK, "银行转账", Manner.CASH, "现金", Manner.GOODS, "实物");
    private static final int CENTS = 2;
    private static final int LONGEST = 40;
    private static final int UUID_LENGTH = 36;

    /** A line that comes back. */
    record Numbered(int line, UUID payment, String number) {}

    /**
     * A line that goes out.
     *
     * @param number of the payment, and of the person's file, as that system gave them
     */
    record Row(
            PaidOut paid,
            @Nullable String number,
            @Nullable String fileNumber,
            @Nullable Person person,
            String union) {}

    private PaymentLayout() {}

    static String write(List<Row> rows) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    private static List<String> cells(Row row) {
        PaidOut paid = row.paid();
        Person person = row.person();
        IdentityDocument document = person == null ? null : person.document();
        return List.of(
                paid.id().toString(),
                text(row.number()),
                text(row.fileNumber()),
                person == null || person.name() == null ? "" : person.name().value(),
                document == null ? "" : document.type().name(),
                document == null ? "" : document.number(),
                row.union(),
                paid.programme(),
                MANNERS.getOrDefault(paid.manner(), ""),
                text(paid.goods()),
                BigDecimal.valueOf(paid.amountInFen(), CENTS).toPlainString(),
                ChinaDay.of(paid.at()).toString(),
                paid.caseNumber());
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }

    static CsvSheet open(byte[] table) {
        Set<String> others = Set.copyOf(COLUMNS.subList(2, COLUMNS.size()));
        return CsvSheet.read(table, new CsvColumns(List.of(ID, NUMBER), List.of(), Map.of(), others));
    }

    static List<Numbered> read(CsvSheet sheet) {
        return sheet.rows(row -> new Numbered(row.line(), payment(sheet, row), row.uniqueCode(NUMBER, LONGEST)));
    }

    private static UUID payment(CsvSheet sheet, CsvRow row) {
        String written = row.uniqueCode(ID, UUID_LENGTH);
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notOurs) {
            if (!written.isEmpty()) sheet.report(row.line(), ID, CsvProblem.NOT_A_CODE);
            return new UUID(0, 0);
        }
    }
}
