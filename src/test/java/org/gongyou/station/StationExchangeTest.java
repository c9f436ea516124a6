package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that go out and come in, as a table and as a map layer. */
@QuarkusTest
class StationExchangeTest extends ApiTest {

    private static final String PATH = "/officer/v1/stations";
    private static final String FULL = StationLine.HEADER
            + ",placeCode,region,hostName,hostPhone,stars,doorHelp,specialDays,facilityStates,confirmed";

    @Inject
    StationOffice office;

    @Nested
    class RoundTrips {

        @ParameterizedTest
        @ValueSource(strings = {"csv", "geojson"})
        void whatIsExportedIsImportedWithoutAnyChange(String format) {
            String token = office.keeper(office.union());
            enterMany(token, freeLatitude());
            String list = export(token, format);
            String end = office.end();

            enter(officer(token), list, format).then().statusCode(200).body("rows", equalTo(40));

            assertThat(office.end()).isEqualTo(end);
            assertThat(export(token, format)).isEqualTo(list);
        }

        @ParameterizedTest
        @CsvSource({"csv,geojson", "geojson,csv"})
        void whatWasChangedAndRemovedMeanwhileIsAsInTheListAgain(String format, String other) {
            String token = office.keeper(office.union());
            double lat = freeLatitude();
            List<String> codes = enterMany(token, lat);
            String list = export(token, format);
            String otherList = export(token, other);
            office.enter(
                    officer(token),
                    FULL + "\n" + line(codes.get(0), lat)
                            + ",,230109,,,,,2031-01-01=off,WIFI=BROKEN,".replace("WIFI", "MICROWAVE"));
            office.remove(codes.get(1)).then().statusCode(204);
            assertThat(export(token, format)).isNotEqualTo(list);

            enter(officer(token), list, format).then().statusCode(200);

            assertThat(export(token, format)).isEqualTo(list);
            assertThat(export(token, other)).isEqualTo(otherList);
        }

        @Test
        void aTableWithoutTheFurtherColumnsLeavesWhatTheySay() {
            String token = office.keeper(office.union());
            enterMany(token, freeLatitude());
            String list = export(token, "csv");
            String end = office.end();
            String short11 = list.lines().map(StationExchangeTest::first11).collect(Collectors.joining("\n"));

            enter(officer(token), short11, "csv").then().statusCode(200).body("rows", equalTo(40));

            assertThat(office.end()).isEqualTo(end);
            assertThat(export(token, "csv")).isEqualTo(list);
        }

        @Test
        void aLayerIsWhatTheRfcAsksFor() {
            String token = office.keeper(office.union());
            double lat = freeLatitude();
            enterMany(token, lat);

            officer(token)
                    .get(PATH + "/export?format=geojson")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/geo+json"))
                    .body("type", equalTo("FeatureCollection"))
                    .body("features", hasSize(40))
                    .body("features[0].type", equalTo("Feature"))
                    .body("features[0].geometry.type", equalTo("Point"))
                    .body("features[0].geometry.coordinates[1].toDouble()", closeTo(lat, 0.1))
                    .body(
                            "features[0].properties.keySet()",
                            hasItems("code", "name", "facilities", "placeCode", "union"))
                    .body("features[0].properties.facilities", hasItems("MICROWAVE"));
            officer(token).get(PATH + "/export?format=shapefile").then().statusCode(422);
        }

        private List<String> enterMany(String token, double lat) {
            Random random = new Random((long) lat);
            String run = "round" + (int) (-lat * 10) + "-";
            List<String> codes = IntStream.range(0, 40).mapToObj(i -> run + i).toList();
            String lines = codes.stream()
                    .map(code -> line(code, lat + random.nextDouble() * 0.01) + more(random))
                    .collect(Collectors.joining("\n"));
            office.enter(officer(token), FULL + "\n" + lines)
                    .then()
                    .statusCode(200)
                    .body("errors", hasSize(0));
            return codes;
        }

        private String more(Random random) {
            return ","
                    + String.join(
                            ",",
                            "",
                            some(random, "", "230102", "230102001"),
                            some(random, "", "演示 便利店", "\"演示,“甲”\"\"乙\"\"\""),
                            some(random, "", "0451-8000000" + random.nextInt(10)),
                            some(random, "", "0", "5"),
                            some(random, "", "\"拨 12351, 按 2\""),
                            some(
                                            random,
                                            "",
                                            "2031-05-01=off=检修＃1",
                                            "\"2031-05-01/2031-05-03=9:00-12:00,14-16点=a=b#2032-01-01=off\"")
                                    .replace("14-16点", "14:00-16:00"),
                            some(
                                    random,
                                    "",
                                    "MICROWAVE=BROKEN",
                                    "MICROWAVE=WORKS@2026-11-20T08:00:00Z/KEEPER;DRINKING_WATER=SUPPLIES_EXPIRED"),
                            some(random, "", "2026-11-21T08:00:01Z/OFFICER"));
        }

        private static String some(Random random, String... values) {
            return values[random.nextInt(values.length)];
        }
    }

    @Nested
    class PlaceCodes {

        @Test
        void aStationOfAnotherInstallationBringsTheCodeOfItsDoor() {
            String free = PlaceCode.of(5_000_000 + new Random().nextInt(1_000_000));
            double lat = freeLatitude();
            String one = FULL + "\n" + line("door-a" + free, lat) + "," + free + ",,,,,,,,";

            office.enter(office.administrator(), one).then().statusCode(200);

            given().get("/v1/places/" + free).then().statusCode(200).body("code", equalTo("door-a" + free));
            // The next ones get others.
            office.enter(StationLine.of("door-b" + free, lat, 1)).then().statusCode(200);
            office.enter(office.administrator(), FULL + "\n" + line("door-c" + free, lat) + "," + free + ",,,,,,,,")
                    .then()
                    .statusCode(422)
                    .body("errors.column", contains("placeCode"))
                    .body("errors.code", contains("station.place-code-taken"));
            office.enter(
                            office.administrator(),
                            FULL + "\n" + line("door-b" + free, lat) + "," + PlaceCode.of(4_999_999) + ",,,,,,,,")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("station.place-code-taken"));
        }
    }

    @Nested
    class Faults {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                ,AAAAAB,,,,,,,,                                   | placeCode      | station.place-code-invalid
                ,,23x,,,,,,,                                      | region         | station.region-invalid
                ,,123,,,,,,,                                      | region         | station.region-invalid
                ,,,,call me,,,,,                                  | hostPhone      | station.phone-invalid
                ,,,,,6,,,,                                        | stars          | csv.out-of-range
                ,,,,,2.5,,,,                                      | stars          | csv.out-of-range
                ,,,,,many,,,,                                     | stars          | csv.not-a-number
                ,,,,,,,tomorrow=off,,                             | specialDays    | station.days-unreadable
                ,,,,,,,2026-11-22=随缘,,                           | specialDays    | hours.unreadable
                ,,,,,,,2026-11-22/2026-11-20=off,,                | specialDays    | station.days-unreadable
                ,,,,,,,2026-11-22=off#2026-11-20/2026-11-25=off,, | specialDays    | station.days-overlap
                ,,,,,,,,MICROWAVE,                                | facilityStates | station.states-unreadable
                ,,,,,,,,MICROWAVE=FLYING,                         | facilityStates | station.state-unknown
                ,,,,,,,,TOILET=WORKS,                             | facilityStates | station.facility-not-there
                ,,,,,,,,MICROWAVE=WORKS@yesterday/KEEPER,         | facilityStates | station.states-unreadable
                ,,,,,,,,,yesterday                                | confirmed      | station.states-unreadable
                """)
        void eachIsNamedWithLineColumnAndReason(String more, String column, String code) {
            String list = FULL + "\n" + line("fault-good", 1) + ",,,,,,,,,\n" + line("fault-bad", 1) + more;

            office.enter(office.administrator(), list)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("csv.has-errors"))
                    .body("errors.line", contains(3))
                    .body("errors.column", contains(column))
                    .body("errors.code", contains(code));
        }

        @Test
        void inALayerTheFeatureAndThePropertyAreNamed() {
            String good = feature("layer-0", "\"kind\":\"驿站\"", "[1.5,2.5]");
            String list = layer(
                    good,
                    feature("layer-1", "\"kind\":\"CASTLE\"", "[1.5,2.5]"),
                    feature("layer-2", "\"kind\":\"驿站\"", "[1.5,95]"),
                    feature("layer-3", "\"kind\":\"驿站\"", "\"here\""),
                    feature("layer-4", "\"kind\":{\"a\":1}", "[1.5,2.5]"),
                    feature("layer-5", "\"kind\":\"驿站\",\"mood\":\"good\"", "[1.5,2.5]"),
                    feature("layer-6", "\"kind\":\"驿站\\n驿站\"", "[1.5,2.5]"),
                    feature("layer-0", "\"kind\":\"驿站\"", "[1.5,2.5]"),
                    "{\"type\":\"Feature\"}");

            Response answer = enter(office.administrator(), list, "geojson");

            answer.then()
                    .statusCode(422)
                    .body("code", equalTo("csv.has-errors"))
                    .body("rows", equalTo(9))
                    .body("errors.line", contains(2, 3, 4, 5, 6, 7, 8, 9))
                    .body(
                            "errors.column",
                            contains("kind", "geometry", "geometry", "kind", "", "kind", "code", "geometry"))
                    .body(
                            "errors.code",
                            contains(
                                    "station.kind-unknown",
                                    "csv.out-of-range",
                                    "station.geometry-no-point",
                                    "station.property-no-text",
                                    "csv.unknown-column",
                                    "csv.control-character",
                                    "csv.repeated-value",
                                    "station.geometry-no-point"))
                    .body(not(containsString("CASTLE")))
                    .body(not(containsString("mood")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "[]", "null", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\"}"})
        void whatIsNoLayerIsAProblem(String body) {
            Response answer = enter(office.administrator(), body, "geojson");

            assertThat(answer.statusCode()).isIn(400, 422);
            answer.then().contentType(startsWith("application/problem+json"));
        }
    }

    @Nested
    class TheWorld {

        @Test
        void aTableWithChineseHeadingsAndOtherPeoplesWordsIsUnderstood() {
            Place station = new Place(45.71, 126.61);
            Crs.Coordinates shown = Crs.BD09.fromWgs84(station);
            String code = "world-" + (int) (Math.random() * 1e9);
            String list = "编号,站点名称,类型,详细地址,纬度,经度,坐标系,联系电话,服务对象,开放时间,服务设施,依托单位,星级,设施状态\n"
                    + code + ",演示驿站,户外劳动者驿站,演示路１号," + shown.lat() + "," + shown.lon()
                    + ",百度,０４５１－１２３４５６７８,快递员,24小时,WATER/AC/WC/微波炉2台、座椅（4把）,演示银行,３,微波炉=损坏\n";

            office.enter(office.administrator(), list).then().statusCode(200).body("errors", hasSize(0));

            given().config(StationOffice.EXACT)
                    .get("/v1/stations/" + office.idOf(code))
                    .then()
                    .body("lat", closeTo(station.lat(), 1e-6))
                    .body("access", equalTo("DRIVERS_AND_COURIERS"))
                    .body("hours", equalTo("24/7"))
                    .body("hostName", equalTo("演示银行"))
                    .body("stars", equalTo(3))
                    .body(
                            "facilities",
                            contains("AIR_CONDITIONING", "DRINKING_WATER", "MICROWAVE", "TABLE_AND_CHAIRS", "TOILET"))
                    .body("outOfOrder", contains("MICROWAVE"));
        }

        @Test
        void aLayerInGcj02IsBelieved() {
            Place station = new Place(45.72, 126.62);
            Crs.Coordinates shown = Crs.GCJ02.fromWgs84(station);
            String code = "layer-gcj-" + (int) (Math.random() * 1e9);
            String list = layer(feature(
                    code,
                    "\"kind\":\"驿站\",\"crs\":\"GCJ-02\",\"stars\":4,\"开放时间\":\"周一至周五 8:30-11:00；13:30-17:00\"",
                    "[" + shown.lon() + "," + shown.lat() + ",120.5]"));

            enter(office.administrator(), list, "geojson")
                    .then()
                    .statusCode(200)
                    .body("errors", hasSize(0));

            given().config(StationOffice.EXACT)
                    .get("/v1/stations/" + office.idOf(code))
                    .then()
                    .body("lat", closeTo(station.lat(), 1e-6))
                    .body("lon", closeTo(station.lon(), 1e-6))
                    .body("stars", equalTo(4))
                    .body("hours", equalTo("Mo-Fr 08:30-11:00,13:30-17:00"));
        }
    }

    private static String feature(String code, String more, String coordinates) {
        return """
                {"type":"Feature","geometry":{"type":"Point","coordinates":%s},
                 "properties":{"code":"%s","name":"演示驿站","address":"演示路1号","access":"PUBLIC","facilities":["WIFI"],%s}}
                """.formatted(coordinates, code, more);
    }

    private static String layer(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String line(String code, double lat) {
        return StationLine.list(StationLine.of(code, lat, 1)).split("\n")[1];
    }

    /** The first eleven cells, of which none that may hold a comma does. */
    private static String first11(String line) {
        return String.join(",", List.of(line.split(",", 12)).subList(0, 11));
    }

    private String export(String token, String format) {
        Response answer = officer(token).get(PATH + "/export?format=" + format);
        answer.then().statusCode(200);
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static Response enter(RequestSpecification who, String list, String format) {
        String type =
                Map.of("csv", "text/csv", "geojson", "application/geo+json").get(format);
        return who.contentType(type + "; charset=utf-8")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/import");
    }
}
