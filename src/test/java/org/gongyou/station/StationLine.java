package org.gongyou.station;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a list of stations, as an officer would write it. */
public record StationLine(
        String code,
        String name,
        String kind,
        String address,
        String lat,
        String lon,
        String crs,
        String phone,
        String access,
        String hours,
        String facilities) {

    static final String HEADER = "code,name,kind,address,lat,lon,crs,phone,access,hours,facilities";

    public static StationLine of(String code, double lat, double lon) {
        return new StationLine(
                code,
                "驿站" + code,
                "DRIVER_COURIER_STATION",
                "中山路1号",
                number(lat),
                number(lon),
                "wgs84",
                "0451-84521234",
                "PUBLIC",
                "24/7",
                "MICROWAVE;DRINKING_WATER");
    }

    public StationLine named(String other) {
        return new StationLine(code, other, kind, address, lat, lon, crs, phone, access, hours, facilities);
    }

    public StationLine at(String other) {
        return new StationLine(code, name, kind, other, lat, lon, crs, phone, access, hours, facilities);
    }

    public StationLine ofKind(String other) {
        return new StationLine(code, name, other, address, lat, lon, crs, phone, access, hours, facilities);
    }

    StationLine in(String other) {
        return new StationLine(code, name, kind, address, lat, lon, other, phone, access, hours, facilities);
    }

    public StationLine calling(String other) {
        return new StationLine(code, name, kind, address, lat, lon, crs, other, access, hours, facilities);
    }

    public StationLine entered(String other) {
        return new StationLine(code, name, kind, address, lat, lon, crs, phone, other, hours, facilities);
    }

    public StationLine open(String other) {
        return new StationLine(code, name, kind, address, lat, lon, crs, phone, access, other, facilities);
    }

    public StationLine with(String other) {
        return new StationLine(code, name, kind, address, lat, lon, crs, phone, access, hours, other);
    }

    static String list(StationLine... lines) {
        return Stream.concat(Stream.of(HEADER), Stream.of(lines).map(StationLine::csv))
                .collect(Collectors.joining("\n"));
    }

    /** A list of this station alone, with further columns. */
    String list(Map<String, String> more) {
        List<String> columns = List.copyOf(more.keySet());
        String cells = columns.stream()
                .map(column -> ',' + quoted(more.getOrDefault(column, "")))
                .collect(Collectors.joining());
        return Stream.concat(Stream.of(HEADER), columns.stream()).collect(Collectors.joining(","))
                + '\n'
                + csv()
                + cells;
    }

    private String csv() {
        return Stream.of(code, name, kind, address, lat, lon, crs, phone, access, hours, facilities)
                .map(StationLine::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.9f", degrees);
    }
}
