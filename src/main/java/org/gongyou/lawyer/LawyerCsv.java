package org.gongyou.lawyer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongyou.organisation.CreditCode;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalProblem;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Lawyers as a table. */
final class LawyerCsv {

    static final String CODE = "code";
    static final String PHONE = "phone";
    static final String UNION = "union";

    private static final String FIRM = "firm";
    private static final String FIRM_CODE = "firmCreditCode";

    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of(CODE, "name", PHONE, "fields", "languages", "capacity"),
            List.of(FIRM, FIRM_CODE, "areas", UNION),
            Map.ofEntries(
                    Map.entry("执业证号", CODE),
                    Map.entry("编号", CODE),
                    Map.entry("姓名", "name"),
                    Map.entry("律师姓名", "name"),
                    Map.entry("手机", PHONE),
                    Map.entry("手机号", PHONE),
                    Map.entry("联系电话", PHONE),
                    Map.entry("律所", FIRM),
                    Map.entry("律师事务所", FIRM),
                    Map.entry("律所统一社会信用代码", FIRM_CODE),
                    Map.entry("擅长领域", "fields"),
                    Map.entry("语言", "languages"),
                    Map.entry("服务区域", "areas"),
                    Map.entry("承办上限", "capacity"),
                    Map.entry("所属工会", UNION),
                    Map.entry("工会编码", UNION)),
            Set.of("序号", "备注"));

    private static final int LONGEST = 40;
    private static final int MOST_AT_A_TIME = 500;

    /** Stand in a line that is dropped for them. */
    private static final PhoneNumber NO_PHONE = new PhoneNumber("+8613000000000");

    private static final PersonName NOBODY = new PersonName("无");

    /** @param union code of the union; null when the line does not say */
    record Line(
            int number,
            String code,
            LawyerEntry entry,
            @Nullable String union) {}

    private LawyerCsv() {}

    static CsvSheet open(byte[] table) {
        return CsvSheet.read(table, COLUMNS);
    }

    /** The lines without fault; the faults of the others are the sheet's findings. */
    static List<Line> read(CsvSheet sheet) {
        return sheet.rows(LawyerCsv::line);
    }

    private static Line line(CsvRow row) {
        String code = row.uniqueCode(CODE, LONGEST);
        PersonName name = name(row);
        PhoneNumber phone = phone(row);
        Firm firm = firm(row);
        Practice practice = new Practice(
                codes(row, "fields", Practice.FIELD),
                codes(row, "languages", Practice.LANGUAGE),
                codes(row, "areas", Practice.AREA),
                (int) row.number("capacity", 0, MOST_AT_A_TIME));
        if (practice.languages().isEmpty()) row.report("languages", LawyerProblem.PRACTICE_INVALID);
        return new Line(
                row.line(), code, new LawyerEntry(name, phone, firm, practice), row.optionalText(UNION, LONGEST));
    }

    private static @Nullable Firm firm(CsvRow row) {
        String code = row.optionalText(FIRM_CODE, LONGEST);
        if (code != null && !CreditCode.isValid(OtherSide.code(code))) row.report(FIRM_CODE, LawyerProblem.CREDIT_CODE);
        return Firm.of(row.optionalText(FIRM, LawyerRequest.FIRM), code);
    }

    private static List<String> codes(CsvRow row, String column, String shape) {
        List<String> codes = row.list(column);
        Pattern pattern = Pattern.compile(shape);
        if (!codes.stream().allMatch(code -> pattern.matcher(code).matches()))
            row.report(column, LawyerProblem.PRACTICE_INVALID);
        return codes;
    }

    private static PersonName name(CsvRow row) {
        String written = row.text("name", LONGEST);
        PersonName name = PersonName.read(written);
        if (name == null && !written.isEmpty()) row.report("name", PersonalProblem.NAME);
        return name == null ? NOBODY : name;
    }

    private static PhoneNumber phone(CsvRow row) {
        String written = row.text(PHONE, LONGEST);
        PhoneNumber phone = PhoneNumber.read(written);
        if (phone == null && !written.isEmpty()) row.report(PHONE, PersonalProblem.PHONE);
        return phone == null ? NO_PHONE : phone;
    }
}
