package org.gongyou.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A batch as the table that the bank reads; amounts in yuan. */
final class BankFile {

    private static final int CENTS = 2;
    private static final List<String> COLUMNS =
            List.of("reference", "name", "account", "bank", "amount", "caseNumber", "remark");

    private BankFile() {}

    record Row(BatchLine line, String caseNumber, Payee payee) {}

    /** The header first. */
    static List<List<String>> table(List<Row> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(COLUMNS);
        rows.forEach(row -> table.add(cells(row)));
        return table;
    }

    private static List<String> cells(Row row) {
        String reference = row.payee().reference();
        return List.of(
                row.line().reference(),
                row.payee().name().value(),
                row.payee().account().value(),
                row.payee().bank(),
                BigDecimal.valueOf(row.line().amountInFen(), CENTS).toPlainString(),
                row.caseNumber(),
                reference == null ? "" : reference);
    }
}
