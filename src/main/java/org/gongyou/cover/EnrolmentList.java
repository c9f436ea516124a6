package org.gongyou.cover;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvReport;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemType;

/** A unit's list on its way in: the members' numbers alone. Names may stand there and are not read. */
final class EnrolmentList {

    private static final String NUMBER = "memberNumber";
    private static final int LONGEST = 40;
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of(NUMBER),
            List.of(),
            Map.of("会员证号", NUMBER, "会员号", NUMBER, "会员编号", NUMBER),
            Set.of("序号", "姓名", "备注", "name"));

    /** A member on the list. */
    record Line(int number, Roll.Entry entry) {}

    private record Named(int number, String memberNumber) {}

    private final CsvSheet sheet;
    private final List<Named> named;

    EnrolmentList(byte[] table) {
        sheet = CsvSheet.read(table, COLUMNS);
        named = sheet.rows(EnrolmentList::read);
    }

    private static Named read(CsvRow row) {
        return new Named(row.line(), row.uniqueCode(NUMBER, LONGEST).toUpperCase(Locale.ROOT));
    }

    List<String> memberNumbers() {
        return named.stream().map(Named::memberNumber).toList();
    }

    /** Those of the unit; whoever is not there is reported. */
    List<Line> found(List<Roll.Entry> entries) {
        Map<String, Roll.Entry> byNumber =
                entries.stream().collect(toMap(Roll.Entry::memberNumber, identity(), (one, other) -> one));
        List<Line> found = new ArrayList<>();
        for (Named line : named) {
            Roll.Entry entry = byNumber.get(line.memberNumber());
            if (entry == null) sheet.report(line.number(), NUMBER, CoverProblem.MEMBER_UNKNOWN);
            else found.add(new Line(line.number(), entry));
        }
        return found;
    }

    void report(Line line, ProblemType fault) {
        sheet.report(line.number(), NUMBER, fault);
    }

    /** Of the list as a whole. */
    void report(ProblemType fault) {
        sheet.report(1, "", fault);
    }

    boolean isClean() {
        return sheet.isClean();
    }

    int size() {
        return sheet.size();
    }

    CsvReport report(Language language) {
        return CsvReport.of(sheet, language);
    }
}
