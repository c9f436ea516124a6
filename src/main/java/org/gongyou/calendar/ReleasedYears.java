package org.gongyou.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;

/** The announced years that come with this release. */
final class ReleasedYears {

    private static final String FILE = "/calendar/china-days.csv";
    private static final CsvColumns COLUMNS = new CsvColumns(List.of("date", "kind", "nameZh", "nameEn"), List.of());

    private ReleasedYears() {}

    static Map<Integer, CalendarYear> read() {
        CsvSheet sheet = CsvSheet.read(bytes(), COLUMNS);
        List<CalendarDay> days = sheet.rows(ReleasedYears::day);
        if (!sheet.isClean()) throw new IllegalStateException(FILE + ": " + sheet.findings());
        Map<Integer, CalendarYear> years = new HashMap<>();
        days.stream()
                .collect(groupingBy(day -> day.date().getYear()))
                .forEach((year, ofYear) -> years.put(year, CalendarYear.of(year, 0, true, ofYear)));
        return years;
    }

    private static CalendarDay day(CsvRow row) {
        return new CalendarDay(
                LocalDate.parse(row.uniqueCode("date", 10)),
                row.oneOf("kind", DayKind.class),
                row.text("nameZh", 20),
                row.text("nameEn", 60));
    }

    private static byte[] bytes() {
        try (InputStream file = ReleasedYears.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException(FILE + " is missing");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
