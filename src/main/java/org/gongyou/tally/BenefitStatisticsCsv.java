package org.gongyou.tally;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongyou.tally.BenefitStatisticsView.Row;
import org.jspecify.annotations.Nullable;

/** The statistics as a table. */
final class BenefitStatisticsCsv {

    private static final List<String> COLUMNS =
            List.of("key", "code", "name", "quota", "issued", "used", "issuePermille", "usePermille");

    private BenefitStatisticsCsv() {}

    static String write(BenefitStatisticsView statistics) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(COLUMNS);
            for (Row row : statistics.rows()) csv.writeRecord(cells(row));
            csv.writeRecord(cells(statistics.total()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.key(),
                text(row.code()),
                row.name(),
                text(row.quota()),
                Long.toString(row.issued()),
                Long.toString(row.used()),
                text(row.issuePermille()),
                text(row.usePermille()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
