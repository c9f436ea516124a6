package org.gongyou.station;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.geo.Place;
import org.jspecify.annotations.Nullable;

/** Stations as a table, in and out. What goes out comes in again unchanged. */
final class StationCsv {

    static final String CODE = "code";
    static final String UNION = "union";

    private static final List<String> REQUIRED =
            List.of(CODE, "name", "kind", "address", "lat", "lon", "crs", "phone", "access", "hours", "facilities");
    private static final CsvColumns COLUMNS = new CsvColumns(REQUIRED, List.of(UNION));
    private static final String BETWEEN_FACILITIES = "[;；,，、|]";
    private static final int CODE_LENGTH = 40;
    private static final int WORD = 40;

    /**
     * One line.
     *
     * @param union code of the union that runs the station; null when the line does not say
     */
    record Line(
            int number,
            String code,
            StationDetails details,
            @Nullable String union) {}

    private StationCsv() {}

    static CsvSheet open(byte[] body) {
        return CsvSheet.read(body, COLUMNS);
    }

    /** The lines without fault; the faults of the others are the sheet's findings. */
    static List<Line> read(CsvSheet sheet) {
        Map<String, String> hours = new HashMap<>();
        return sheet.rows(row -> line(row, new StationReader(row::report, hours)));
    }

    private static Line line(CsvRow row, StationReader reader) {
        StationDetails details = new StationDetails(
                row.text("name", StationRequest.NAME),
                reader.kind(row.text("kind", WORD)),
                row.text("address", StationRequest.ADDRESS),
                reader.place(row.number("lat", -90, 90), row.number("lon", -180, 180), row.optionalText("crs", WORD)),
                reader.phone(row.optionalText("phone", StationRequest.PHONE)),
                reader.access(row.text("access", WORD)),
                reader.hours(row.optionalText("hours", StationRequest.HOURS)),
                reader.facilities(facilities(row)));
        return new Line(row.line(), row.uniqueCode(CODE, CODE_LENGTH), details, row.optionalText(UNION, CODE_LENGTH));
    }

    private static List<String> facilities(CsvRow row) {
        String written = row.optionalText("facilities", StationRequest.HOURS);
        return written == null ? List.of() : List.of(written.split(BETWEEN_FACILITIES));
    }

    static String write(List<ListedStation> stations) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(REQUIRED);
            for (ListedStation station : stations) csv.writeRecord(cells(station.code(), station.details()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }

    private static List<String> cells(String code, StationDetails details) {
        Place place = details.place();
        return List.of(
                code,
                details.name(),
                details.kind(),
                details.address(),
                degrees(place.lat()),
                degrees(place.lon()),
                "wgs84",
                text(details.phone()),
                details.access(),
                text(details.hours()),
                String.join(";", details.facilities()));
    }

    private static String degrees(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
