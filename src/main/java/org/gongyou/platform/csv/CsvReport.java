package org.gongyou.platform.csv;

import java.util.List;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;

/** What an import answers: how many lines it read, and what is wrong with them. */
public record CsvReport(int rows, List<Entry> errors) {

    /**
     * @param line as a spreadsheet counts, the header included
     * @param column as we name it; {@code #3} for the third when we know no such; empty when it concerns the whole line
     */
    public record Entry(int line, String column, String code, String message) {}

    public CsvReport {
        errors = List.copyOf(errors);
    }

    public static CsvReport of(CsvSheet sheet, Language language) {
        return new CsvReport(
                sheet.size(),
                sheet.findings().stream()
                        .map(finding -> new Entry(
                                finding.line(),
                                finding.column(),
                                finding.fault().code(),
                                finding.fault().title().in(language)))
                        .toList());
    }

    /** @throws ProblemException 422 {@code csv.has-errors} with the same errors, when there are any */
    public CsvReport orReject() {
        if (!errors.isEmpty()) {
            throw new ProblemException(CsvProblem.HAS_ERRORS).with("rows", rows).with("errors", errors);
        }
        return this;
    }
}
