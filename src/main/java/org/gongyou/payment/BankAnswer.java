package org.gongyou.payment;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.csv.Workbook;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** What a bank says became of a batch, as a table. */
final class BankAnswer {

    private static final String REFERENCE = "reference";
    private static final String RESULT = "result";
    private static final String REASON = "reason";
    private static final String AMOUNT = "amount";

    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of(REFERENCE, RESULT),
            List.of(REASON, AMOUNT),
            Map.of("参考号", REFERENCE, "结果", RESULT, "原因", REASON, "金额", AMOUNT),
            Set.of("name", "account", "bank", "caseNumber", "remark", "户名", "账号", "开户行"));

    private static final Set<String> PAID = Set.of("PAID", "SUCCESS", "成功");
    private static final Set<String> RETURNED = Set.of("RETURNED", "FAILED", "失败", "退汇");
    private static final int LONGEST = 200;
    private static final int CENTS = 2;

    /** @param reason null for what was paid */
    record Said(BatchLine line, LineState state, @Nullable ReturnReason reason) {

        /** The same of the line as it is now. */
        Said of(@Nullable BatchLine now) {
            if (now == null) throw new ProblemException(RequestProblem.NOT_FOUND);
            if (now.state() == LineState.RETURNED && state == LineState.PAID)
                throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
            return new Said(now, state, reason);
        }

        boolean isNews() {
            return line.state() != state;
        }
    }

    private final CsvSheet sheet;
    private final List<Said> said;

    private BankAnswer(CsvSheet sheet, List<Said> said) {
        this.sheet = sheet;
        this.said = said;
    }

    /** What is wrong with it stands in the report; such lines are not among what was said. */
    static BankAnswer read(byte[] body, List<BatchLine> lines) {
        Map<String, BatchLine> known = lines.stream().collect(toMap(BatchLine::reference, Function.identity()));
        CsvSheet sheet = CsvSheet.read(Workbook.toCsv(body), COLUMNS);
        return new BankAnswer(
                sheet,
                sheet.rows(row -> said(row, known)).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Said> said(CsvRow row, Map<String, BatchLine> known) {
        String reference = row.uniqueCode(REFERENCE, LONGEST).toLowerCase(Locale.ROOT);
        BatchLine line = known.get(reference);
        String result = row.text(RESULT, LONGEST).toUpperCase(Locale.ROOT);
        String reason = row.optionalText(REASON, LONGEST);
        if (!PAID.contains(result) && !RETURNED.contains(result)) row.report(RESULT, PaymentProblem.ANSWER_UNKNOWN);
        if (line == null) {
            row.report(REFERENCE, PaymentProblem.LINE_UNKNOWN);
            return List.of();
        }
        if (!isAmount(line, row.optionalCode(AMOUNT, LONGEST))) row.report(AMOUNT, PaymentProblem.AMOUNT_DIFFERS);
        boolean paid = PAID.contains(result);
        if (paid && line.state() == LineState.RETURNED) row.report(RESULT, PaymentProblem.ANSWER_CONTRADICTS);
        return List.of(
                paid
                        ? new Said(line, LineState.PAID, null)
                        : new Said(line, LineState.RETURNED, ReturnReason.read(reason)));
    }

    /** In yuan, as the bank's file has it. */
    private static boolean isAmount(BatchLine line, @Nullable String written) {
        return written == null
                || written.matches("\\d{1,12}(\\.\\d{1,2})?")
                        && new BigDecimal(written).compareTo(BigDecimal.valueOf(line.amountInFen(), CENTS)) == 0;
    }

    List<Said> said() {
        return said;
    }

    CsvReport report(Language language) {
        return CsvReport.of(sheet, language);
    }
}
