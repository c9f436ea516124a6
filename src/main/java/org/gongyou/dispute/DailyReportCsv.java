package org.gongyou.dispute;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A union's day as a table. */
final class DailyReportCsv {

    private static final List<String> COLUMNS =
            List.of("day", "id", "opponent", "grievance", "light", "newlyLit", "persons", "state", "steps");

    private DailyReportCsv() {}

    static String write(DailyReport report) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(COLUMNS);
            for (DailyReport.Line line : report.groups()) {
                csv.writeRecord(
                        report.day().toString(),
                        line.id().toString(),
                        line.opponent(),
                        line.grievance().name(),
                        line.light().name(),
                        Boolean.toString(line.newlyLit()),
                        line.persons() == null ? "" : line.persons().toString(),
                        line.state().name(),
                        Integer.toString(line.steps()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }
}
