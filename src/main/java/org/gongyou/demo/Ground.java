package org.gongyou.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.gongyou.platform.csv.CsvColumns;
import org.gongyou.platform.csv.CsvRow;
import org.gongyou.platform.csv.CsvSheet;
import org.gongyou.platform.geo.Place;

/**
 * The divisions of the city and where they lie. Centres of districts are about right; streets are spread around them like
 * the seeds of a sunflower, those named first, which are the oldest, in the middle.
 */
final class Ground {

    private static final CsvColumns DISTRICT_COLUMNS =
            new CsvColumns(List.of("code", "name", "lat", "lon", "radius", "weight"), List.of());
    private static final CsvColumns STREET_COLUMNS = new CsvColumns(List.of("code", "name"), List.of());
    private static final int DISTRICT_DIGITS = 6;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final List<District> districts;
    private final List<Street> streets = new ArrayList<>();
    private final List<Street> byWeight = new ArrayList<>();

    Ground() {
        districts = rows("/demo/harbin-districts.csv", DISTRICT_COLUMNS, Ground::district);
        Map<String, List<String[]>> names = new LinkedHashMap<>();
        for (String[] street : rows("/demo/harbin-streets.csv", STREET_COLUMNS, Ground::street)) {
            names.computeIfAbsent(street[0].substring(0, DISTRICT_DIGITS), any -> new ArrayList<>())
                    .add(street);
        }
        districts.forEach(district -> place(district, names.getOrDefault(district.code(), List.of())));
        streets.forEach(street -> {
            for (int i = 0; i < street.weight(); i++) byWeight.add(street);
        });
    }

    List<District> districts() {
        return districts;
    }

    List<Street> streets() {
        return streets;
    }

    /** A street anywhere, but sooner one where much goes on. */
    Street some(RandomGenerator random) {
        return byWeight.get(random.nextInt(byWeight.size()));
    }

    /** Somewhere within so many kilometres, evenly over the area, to a metre or so. */
    static Place near(Place centre, double kilometres, RandomGenerator random) {
        double distance = kilometres * Math.sqrt(random.nextDouble());
        return moved(centre, distance, 2 * Math.PI * random.nextDouble());
    }

    private void place(District district, List<String[]> names) {
        for (int i = 0; i < names.size(); i++) {
            double distance = district.radius() * Math.sqrt((i + 0.5) / names.size());
            Place centre = moved(district.centre(), distance, i * GOLDEN_ANGLE);
            streets.add(new Street(names.get(i)[0], names.get(i)[1], district, centre));
        }
    }

    private static Place moved(Place from, double kilometres, double angle) {
        double north = kilometres * Math.cos(angle) / KILOMETRES_PER_DEGREE;
        double east = kilometres * Math.sin(angle) / KILOMETRES_PER_DEGREE / Math.cos(Math.toRadians(from.lat()));
        return new Place(rounded(from.lat() + north), rounded(from.lon() + east));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static District district(CsvRow row) {
        return new District(
                row.code("code", DISTRICT_DIGITS),
                row.text("name", 20),
                new Place(row.number("lat", -90, 90), row.number("lon", -180, 180)),
                row.number("radius", 1, 100),
                (int) row.number("weight", 1, 100));
    }

    private static String[] street(CsvRow row) {
        return new String[] {row.uniqueCode("code", 9), row.text("name", 40)};
    }

    private static <T> List<T> rows(String file, CsvColumns columns, Function<CsvRow, T> read) {
        try (InputStream bytes = Ground.class.getResourceAsStream(file)) {
            if (bytes == null) throw new IllegalStateException(file + " is missing");
            CsvSheet sheet = CsvSheet.read(bytes.readAllBytes(), columns);
            List<T> rows = sheet.rows(read);
            if (!sheet.isClean()) throw new IllegalStateException(file + ": " + sheet.findings());
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
