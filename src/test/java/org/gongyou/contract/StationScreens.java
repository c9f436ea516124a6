package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.WrittenLine;
import org.gongyou.station.StationLine;
import org.gongyou.station.StationOffice;

/** The screens about stations, with stations as different from each other as real ones are. */
class StationScreens {

    private static final double LON = 127.2;
    private static final Area STREETS = new Area("budget-", 45.6, 0.01, 0.01);

    /** What a phone of 360 by 640 points shows at zoom 14. */
    private static final Area WINDOW = new Area("budget-window-", 46, 0.038, 0.031);

    private static final List<String> STREET_NAMES =
            List.of("中央大街", "友谊路", "经纬街", "新阳路", "安化街", "建国街", "抚顺街", "河洛街", "群力大道", "景江西路", "丽江路", "职工街");
    private static final List<String> HOSTS = List.of("银行", "邮政支局", "便利店", "社区", "加油站", "供热站", "药店", "书店");
    private static final List<String> KINDS = List.of(
            "DRIVER_COURIER_STATION", "DRIVER_COURIER_STATION", "TAXI_CANTEEN", "READING_ROOM", "SERVICE_CENTRE");
    private static final List<String> ACCESS =
            List.of("PUBLIC", "PUBLIC", "ANY_WORKER", "DRIVERS_AND_COURIERS", "MEMBER_CARD", "DOOR_CODE");

    /**
     * Where some stations are, and how their codes begin.
     *
     * @param high degrees of latitude
     * @param wide degrees of longitude
     */
    private record Area(String code, double lat, double high, double wide) {}

    private final StationOffice office;

    StationScreens(StationOffice office) {
        this.office = office;
    }

    Line near() {
        enter(STREETS, 25);
        Line line = new Line("");
        assertThat(line.get("/v1/stations?lat=45.6&lon=127.2&radius=5000&limit=20")
                        .path("items"))
                .hasSize(20);
        return line;
    }

    Line along() {
        enter(STREETS, 25);
        String path = WrittenLine.of(IntStream.rangeClosed(0, 40)
                .mapToObj(i -> new Crs.Coordinates(STREETS.lat() - 0.005 + i * 0.0005, LON - 0.005 + i * 0.0005))
                .toList());
        Line line = new Line("");
        assertThat(line.get("/v1/stations/along?corridor=1000&limit=20&path="
                                + URLEncoder.encode(path, StandardCharsets.UTF_8))
                        .path("items"))
                .hasSize(20);
        return line;
    }

    Line map() {
        enter(WINDOW, 100);
        Line line = new Line("");
        JsonNode window = line.get(String.format(
                Locale.ROOT,
                "/v1/stations/clusters?zoom=14&bbox=%f,%f,%f,%f",
                LON,
                WINDOW.lat(),
                LON + WINDOW.wide(),
                WINDOW.lat() + WINDOW.high()));
        int clustered = StreamSupport.stream(window.path("clusters").spliterator(), false)
                .mapToInt(cluster -> cluster.path("count").asInt())
                .sum();
        assertThat(clustered + window.path("stations").size()).isGreaterThanOrEqualTo(100);
        return line;
    }

    Line one() {
        Line line = new Line("");
        assertThat(line.get("/v1/stations/" + known()).path("facilityStates")).hasSize(8);
        return line;
    }

    Line door() {
        String placeCode =
                new Line("").get("/v1/stations/" + known()).path("placeCode").asText();
        Line line = new Line("");
        assertThat(line.page("/s/" + placeCode)).contains("按门铃，店员开门");
        return line;
    }

    private String known() {
        return office.enter(
                station(new Area("budget-known-", 46.2, 0.01, 0.01), 1)
                        .with("WIFI;TOILET;MICROWAVE;REST;BOOKS;HEATING;FRIDGE;RAIN_GEAR"),
                Map.of(
                        "region", "230102001",
                        "hostName", "演示便利店",
                        "hostPhone", "0451-82345678",
                        "stars", "4",
                        "doorHelp", "按门铃，店员开门",
                        "specialDays", "2031-10-01/2031-10-08=09:00-12:00=国庆假期",
                        "facilityStates",
                                "MICROWAVE=BROKEN@2026-11-20T08:00:00Z/KEEPER;WIFI=WORKS@2026-11-20T08:00:00Z/KEEPER;"
                                        + "TOILET=WORKS@2026-11-20T08:00:00Z/KEEPER;REST=WORKS@2026-11-20T08:00:00Z/KEEPER",
                        "confirmed", "2026-11-21T08:00:00Z/OFFICER"));
    }

    private void enter(Area area, int count) {
        IntStream.range(0, count).forEach(i -> office.enter(station(area, i), more(i)));
    }

    /** Most are rated, something is broken in every fifth, and as many close for some days. */
    private static Map<String, String> more(int number) {
        return Map.of(
                "stars", number % 4 == 0 ? "" : Integer.toString(number % 6),
                "facilityStates", number % 5 == 0 ? facilities(number).split(";")[0] + "=BROKEN" : "",
                "specialDays", number % 5 == 1 ? "2031-10-0" + (1 + number % 7) + "/2031-10-08=off=国庆假期检修" : "");
    }

    private static StationLine station(Area area, int number) {
        // One that begins differently with each number; the usual one hardly does.
        SplittableRandom random = new SplittableRandom(number);
        String street = any(random, STREET_NAMES);
        return StationLine.of(
                        area.code() + number,
                        area.lat() + random.nextDouble() * area.high(),
                        LON + random.nextDouble() * area.wide())
                .named("演示" + any(random, HOSTS) + street + "户外劳动者驿站")
                .at("道里区" + street + (1 + random.nextInt(400)) + "号")
                .ofKind(any(random, KINDS))
                .entered(any(random, ACCESS))
                .calling("0451-8" + (1_000_000 + random.nextInt(9_000_000)))
                .open("Mo-Fr 08:" + (10 + number % 50) + "-11:00,13:30-17:00; PH off")
                .with(facilities(number));
    }

    private static String any(SplittableRandom random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String facilities(int number) {
        String[] all = {"WIFI", "TOILET", "MICROWAVE", "REST", "BOOKS", "HEATING", "FRIDGE", "RAIN_GEAR"};
        return all[number % 8] + ";" + all[(number + 3) % 8] + ";" + all[(number + 5) % 8];
    }
}
