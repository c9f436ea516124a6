package org.gongyou.cover;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.csv.CsvProblem;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.personal.Sex;
import org.gongyou.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads one line of a table into what a form would have said. */
final class ProductLine {

    private static final int WORD = 40;
    private static final int TITLE = 60;
    private static final int TEXT = 1_000;
    private static final int CELL = 4_000;
    private static final int FEN = 100;
    private static final int TENTHS = 10;
    private static final Pattern TERM = Pattern.compile("(\\d{1,4})\\s*(MONTHS?|DAYS?|个?月|天)");

    private static final Map<String, String> COLUMNS = Map.of(
            "enrolment/until", "enrolUntil",
            "conditions/membersOnly", "membersOnly");

    private enum Answer {
        YES,
        NO
    }

    private final CsvRow row;

    ProductLine(CsvRow row) {
        this.row = row;
    }

    String code() {
        return row.uniqueCode(ProductCsv.CODE, WORD);
    }

    @Nullable
    String union() {
        return row.optionalCode(ProductCsv.UNION, WORD);
    }

    ProductRequest request() {
        return new ProductRequest(
                null,
                null,
                row.text("family", WORD),
                row.code("region", 12),
                (int) row.number("year", 2000, 2200),
                new CoverWords(row.text("name", TITLE), row.optionalText("nameEn", TITLE)),
                described(),
                benefits(),
                Math.max(1, (int) row.number("claimWithinDays", 1, 3_660)),
                whole("waitingDays", Formula.DAYS_OF_YEAR),
                row.list("papers"),
                row.text("payer", WORD),
                premium(),
                term(),
                new ConditionFields(
                        row.oneOf("membersOnly", Answer.class, Answer.YES) == Answer.YES,
                        row.optionalCode("sex", WORD) == null ? null : row.oneOf("sex", Sex.class),
                        whole("minAge", 120),
                        whole("maxAge", 120),
                        row.list("occupations")),
                new EnrolmentFields(
                        row.list("ways"),
                        row.optionalDate("enrolFrom", CoverProblem.DATE_UNREADABLE),
                        row.optionalDate("enrolUntil", CoverProblem.DATE_UNREADABLE),
                        whole("minimumPercent", Formula.WHOLE, TENTHS),
                        whole("payWithinDays", 365),
                        row.optionalText("payTo", 500),
                        row.oneOf("endsWithMembership", Answer.class, Answer.YES) == Answer.YES));
    }

    /** What is wrong with a field of the form is wrong with a cell. */
    void report(String field, ProblemType fault) {
        String first = field.replaceAll("/.*", "");
        row.report(COLUMNS.getOrDefault(field, first.equals("enrolment") ? "ways" : first), fault);
    }

    /** Within bounds even where more was written, which is reported. */
    private @Nullable Long premium() {
        Long fen = row.optionalWhole("premium", Formula.MOST_IN_FEN, FEN, CsvProblem.NOT_A_NUMBER);
        return fen == null ? null : Long.valueOf(Math.min(fen, Formula.MOST_IN_FEN));
    }

    private @Nullable CoverWords described() {
        String said = row.optionalText("description", TEXT);
        return said == null ? null : new CoverWords(said, row.optionalText("descriptionEn", TEXT));
    }

    private List<BenefitRequest> benefits() {
        String cell = row.text(ProductCsv.BENEFITS, CELL);
        List<BenefitRequest> benefits = cell.isEmpty() ? null : BenefitCell.read(cell);
        if (benefits == null && !cell.isEmpty()) row.report(ProductCsv.BENEFITS, CoverProblem.BENEFITS_INVALID);
        return benefits == null ? List.of() : benefits;
    }

    private TermFields term() {
        TermRule.Start start = row.oneOf("start", TermRule.Start.class, TermRule.Start.NEXT_DAY);
        String written = row.text(ProductCsv.TERM, WORD).toUpperCase(Locale.ROOT);
        if (written.equals("YEAR") || written.equals("CALENDAR_YEAR") || written.equals("自然年度")) {
            return new TermFields(TermRule.Length.CALENDAR_YEAR, null, start);
        }
        Matcher counted = TERM.matcher(written);
        if (!counted.matches()) {
            if (!written.isEmpty()) row.report(ProductCsv.TERM, CoverProblem.TERM_INVALID);
            return new TermFields(TermRule.Length.CALENDAR_YEAR, null, start);
        }
        boolean months =
                counted.group(2).startsWith("MONTH") || counted.group(2).endsWith("月");
        int count = Integer.parseInt(counted.group(1));
        if (count < 1 || count > 3_660) row.report(ProductCsv.TERM, CoverProblem.TERM_INVALID);
        return new TermFields(
                months ? TermRule.Length.MONTHS : TermRule.Length.DAYS, Math.min(Math.max(count, 1), 3_660), start);
    }

    private @Nullable Integer whole(String column, int most) {
        return whole(column, most, 1);
    }

    private @Nullable Integer whole(String column, int most, int units) {
        Long number = row.optionalWhole(column, most, units, CsvProblem.NOT_A_NUMBER);
        return number == null ? null : Integer.valueOf(number.intValue());
    }
}
