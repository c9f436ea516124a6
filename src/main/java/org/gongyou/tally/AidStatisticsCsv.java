package org.gongyou.tally;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongyou.tally.AidStatisticsView.Row;

/** The same as a table. */
final class AidStatisticsCsv {

    private static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "requests",
            "consultations",
            "accepted",
            "refused",
            "closed",
            "mediated",
            "recoveredInFen",
            "medianDays");

    private AidStatisticsCsv() {}

    static String write(AidStatisticsView statistics) {
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
                row.name(),
                Long.toString(row.requests()),
                Long.toString(row.consultations()),
                Long.toString(row.accepted()),
                Long.toString(row.refused()),
                Long.toString(row.closed()),
                Long.toString(row.mediated()),
                Long.toString(row.recoveredInFen()),
                row.medianDays() == null ? "" : row.medianDays().toString());
    }
}
