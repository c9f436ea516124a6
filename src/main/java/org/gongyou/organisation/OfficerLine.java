package org.gongyou.organisation;

import java.util.List;
import java.util.Set;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PersonalProblem;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * An officer's post as a line of an imported table says it.
 *
 * @param union code of the union
 * @param functions none takes the post away
 */
record OfficerLine(
        int line, PhoneNumber phone, @Nullable PersonName name, String union, Set<OfficerFunction> functions) {

    static final CsvColumns COLUMNS = new CsvColumns(List.of("phone", "union", "functions"), List.of("name"));

    /** Stands in a line that is dropped for its phone. */
    private static final PhoneNumber NOBODY = new PhoneNumber("+8613000000000");

    OfficerLine {
        functions = Set.copyOf(functions);
    }

    static OfficerLine read(CsvRow row) {
        return new OfficerLine(
                row.line(),
                phone(row),
                name(row),
                row.code("union", 40),
                row.manyOf("functions", OfficerFunction.class));
    }

    private static PhoneNumber phone(CsvRow row) {
        String written = row.text("phone", 40);
        PhoneNumber phone = PhoneNumber.read(written);
        if (phone == null && !written.isEmpty()) row.report("phone", PersonalProblem.PHONE);
        return phone == null ? NOBODY : phone;
    }

    private static @Nullable PersonName name(CsvRow row) {
        String written = row.optionalText("name", 60);
        PersonName name = written == null ? null : PersonName.read(written);
        if (written != null && name == null) row.report("name", PersonalProblem.NAME);
        return name;
    }
}
