package org.gongyou.tally;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongyou.tally.AidStatisticsView.Row;
import org.jspecify.annotations.Nullable;

/** The same as a table: what is hidden is an empty field. */
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
                cell(row.requests()),
                cell(row.consultations()),
                cell(row.accepted()),
                cell(row.refused()),
                cell(row.closed()),
                cell(row.mediated()),
                cell(row.recoveredInFen()),
                cell(row.medianDays()));
    }

    private static String cell(@Nullable Number figure) {
        return figure == null ? "" : figure.toString();
    }
}
