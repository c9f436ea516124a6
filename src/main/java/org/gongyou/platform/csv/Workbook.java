package org.gongyou.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Tables as spreadsheets keep them (XLSX), where a text format would lose something: long numbers stay text. Blocks: on worker
 * threads only.
 */
public final class Workbook {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Inflated: far more than any table that is sent, far less than a bomb. */
    private static final long LARGEST = 64L << 20;

    private static final int MOST_PARTS = 200;
    private static final int PIECE = 8192;

    private Workbook() {}

    /** Every cell is text. */
    public static byte[] write(String title, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Gongyou", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = rows.get(row);
                for (int column = 0; column < cells.size(); column++) sheet.value(row, column, cells.get(column));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes everything", impossible);
        }
        return out.toByteArray();
    }

    /** The same rows as CSV. */
    public static String csv(List<List<String>> rows) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    /** Whatever people call the file. */
    public static boolean isOne(byte[] body) {
        return body.length > 1 && body[0] == 'P' && body[1] == 'K';
    }

    /**
     * The first sheet as CSV, to be read like any other table; what is CSV already stays as it is.
     *
     * @throws ProblemException 400 {@code csv.unreadable} when it is none, or one that would not end
     */
    public static byte[] toCsv(byte[] body) {
        if (!isOne(body)) return body;
        requireBounded(body);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(body));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return csv(rows.map(Workbook::cells).toList()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException broken) {
            throw new ProblemException(CsvProblem.UNREADABLE);
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(Workbook::text).toList();
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }

    private static void requireBounded(byte[] body) {
        byte[] piece = new byte[PIECE];
        long size = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (zip.getNextEntry() != null) {
                if (++parts > MOST_PARTS) throw new ProblemException(CsvProblem.UNREADABLE);
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    size += read;
                    if (size > LARGEST) throw new ProblemException(CsvProblem.UNREADABLE);
                }
            }
        } catch (IOException unreadable) {
            throw new ProblemException(CsvProblem.UNREADABLE);
        }
    }
}
