package org.gongyou.station;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.jspecify.annotations.Nullable;

/** Stations as a table, in and out. What goes out comes in again unchanged; who keeps a station is no part of it. */
final class StationCsv {

    static final String CODE = "code";
    static final String LAT = "lat";
    static final String LON = "lon";
    static final String CRS = "crs";
    static final String FACILITIES = "facilities";
    static final String UNION = "union";
    static final String PLACE_CODE = "placeCode";
    static final String REGION = "region";
    static final String HOST_NAME = "hostName";
    static final String HOST_PHONE = "hostPhone";
    static final String STARS = "stars";
    static final String DOOR_HELP = "doorHelp";
    static final String SPECIAL_DAYS = "specialDays";
    static final String FACILITY_STATES = "facilityStates";
    static final String CONFIRMED = "confirmed";

    static final List<String> REQUIRED =
            List.of(CODE, "name", "kind", "address", LAT, LON, CRS, "phone", "access", "hours", FACILITIES);
    static final List<String> OPTIONAL = List.of(
            UNION,
            PLACE_CODE,
            REGION,
            HOST_NAME,
            HOST_PHONE,
            STARS,
            DOOR_HELP,
            SPECIAL_DAYS,
            FACILITY_STATES,
            CONFIRMED);
    private static final CsvColumns COLUMNS =
            new CsvColumns(REQUIRED, OPTIONAL, StationHeadings.ALL, StationHeadings.IGNORED);
    private static final String BETWEEN_FACILITIES = "[;；,，、|/]";
    private static final int CODE_LENGTH = 40;
    private static final int WORD = 40;
    private static final int REGION_DIGITS = 12;

    /**
     * One line.
     *
     * @param condition as far as the line tells
     * @param union code of the union that runs the station; null when the line does not say
     * @param placeNumber null when the line does not say
     */
    record Line(
            int number,
            String code,
            StationDetails details,
            StationCondition condition,
            @Nullable String union,
            @Nullable Long placeNumber) {}

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
                reader.place(row.number(LAT, -90, 90), row.number(LON, -180, 180), row.optionalText(CRS, WORD)),
                reader.phone("phone", row.optionalText("phone", StationRequest.PHONE)),
                reader.access(row.text("access", WORD)),
                reader.hours("hours", row.optionalText("hours", StationRequest.HOURS)),
                reader.facilities(facilities(row)),
                extra(row, reader));
        StationCondition condition = new StationCondition(
                reader.states(row.optionalText(FACILITY_STATES, StationRequest.LONG), details.facilities()),
                reader.confirmed(row.optionalText(CONFIRMED, WORD)),
                null,
                null);
        return new Line(
                row.line(),
                row.uniqueCode(CODE, CODE_LENGTH),
                details,
                condition,
                row.optionalText(UNION, CODE_LENGTH),
                placeNumber(row, reader));
    }

    private static List<String> facilities(CsvRow row) {
        String written = row.optionalText(FACILITIES, StationRequest.HOURS);
        return written == null ? List.of() : List.of(written.split(BETWEEN_FACILITIES));
    }

    private static StationExtra extra(CsvRow row, StationReader reader) {
        Double stars = row.optionalNumber(STARS, 0, StationRequest.MOST_STARS);
        return new StationExtra(
                reader.region(row.optionalCode(REGION, REGION_DIGITS)),
                row.optionalText(HOST_NAME, StationRequest.NAME),
                reader.phone(HOST_PHONE, row.optionalText(HOST_PHONE, StationRequest.PHONE)),
                reader.stars(stars),
                row.optionalText(DOOR_HELP, StationRequest.DOOR_HELP),
                reader.specialDays(row.optionalText(SPECIAL_DAYS, StationRequest.LONG)));
    }

    private static @Nullable Long placeNumber(CsvRow row, StationReader reader) {
        return row.optionalCode(PLACE_CODE, WORD) == null ? null : reader.placeNumber(row.uniqueCode(PLACE_CODE, WORD));
    }

    static String write(List<ListedStation> stations, UnionTree unions) {
        StringWriter table = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            csv.writeRecord(Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).toList());
            for (ListedStation station : stations) {
                csv.writeRecord(StationCells.of(station, unions).values());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        return table.toString();
    }
}
