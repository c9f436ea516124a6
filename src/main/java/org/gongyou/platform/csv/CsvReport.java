package org.gongyou.platform.csv;

import java.util.List;
import java.util.Locale;

/** What an import answers: how many lines it read, and what is wrong with them. */
public record CsvReport(int rows, List<Entry> errors) {

    public record Entry(int line, String column, String code, String message) {}

    public CsvReport {
        errors = List.copyOf(errors);
    }

    public static CsvReport of(CsvSheet sheet, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return new CsvReport(
                sheet.size(),
                sheet.findings().stream()
                        .map(finding -> new Entry(
                                finding.line(),
                                finding.column(),
                                finding.fault().code(),
                                english ? finding.fault().en() : finding.fault().zh()))
                        .toList());
    }
}
