package org.gongyou.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** A batch as the table that the bank reads; amounts in yuan. */
final class BankFile {

    private static final int CENTS = 2;

    private BankFile() {}

    record Row(BatchLine line, String caseNumber, Payee payee) {}

    static String write(List<Row> rows) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord("reference", "name", "account", "bank", "amount", "caseNumber");
            for (Row row : rows) {
                csv.writeRecord(
                        row.line().reference(),
                        row.payee().name().value(),
                        row.payee().account().value(),
                        row.payee().bank(),
                        BigDecimal.valueOf(row.line().amountInFen(), CENTS).toPlainString(),
                        row.caseNumber());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }
}
