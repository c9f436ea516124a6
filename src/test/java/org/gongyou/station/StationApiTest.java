package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StationApiTest extends ApiTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    StationOffice office;

    @Nested
    class Finding {

        @Test
        void theNearestComeFirstWithTheirTrueDistance() {
            double lat = freeLatitude();
            Random random = new Random(5);
            StationLine[] lines = IntStream.range(0, 60)
                    .mapToObj(i -> StationLine.of(
                            "near-" + i, lat + random.nextDouble() * 0.05, 1 + random.nextDouble() * 0.05))
                    .toArray(StationLine[]::new);
            office.enter(lines).then().statusCode(200);
            Place here = new Place(lat + 0.02, 1.02);

            List<String> expected = Stream.of(lines)
                    .filter(line -> metres(here, line) <= 2_500)
                    .sorted(comparingDouble(line -> metres(here, line)))
                    .limit(30)
                    .map(StationLine::code)
                    .toList();
            Response answer = near(here.lat(), here.lon(), "&radius=2500&limit=30");

            assertThat(answer.<List<String>>path("items.code"))
                    .isEqualTo(expected)
                    .hasSizeGreaterThan(10);
            List<Number> distances = answer.path("items.distance");
            for (int i = 0; i < expected.size(); i++) {
                assertThat(distances.get(i).doubleValue())
                        .isCloseTo(metres(here, line(lines, expected.get(i))), offset(0.06));
            }
        }

        @Test
        void aStationSaysWhatItIs() {
            double lat = freeLatitude();
            office.enter(StationLine.of("what", lat, 1).named("松花江驿站").entered("MEMBER_CARD"));

            near(lat, 1, "")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].name", equalTo("松花江驿站"))
                    .body("items[0].kind", equalTo("DRIVER_COURIER_STATION"))
                    .body("items[0].address", equalTo("中山路1号"))
                    .body("items[0].phone", equalTo("0451-84521234"))
                    .body("items[0].access", equalTo("MEMBER_CARD"))
                    .body("items[0].facilities", contains("DRINKING_WATER", "MICROWAVE"))
                    .body("items[0].distance", equalTo(0.0))
                    .body("items[0].hours", equalTo("24/7"))
                    .body("items[0].alwaysOpen", equalTo(true))
                    .body("items[0].openUntil", nullValue())
                    .body("items[0].demo", nullValue())
                    .body("next", nullValue());
        }

        @Test
        void whatIsAskedForIsFilteredByKindAccessAndEveryFacility() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("all", lat, 1).with("MICROWAVE;TOILET;WIFI"),
                    StationLine.of("canteen", lat, 1.001).ofKind("TAXI_CANTEEN").with("MICROWAVE"),
                    StationLine.of("women", lat, 1.002).entered("WOMEN_ONLY").with("TOILET"),
                    StationLine.of("bare", lat, 1.003).entered("DOOR_CODE").with(""));

            near(lat, 1, "&facility=MICROWAVE&facility=TOILET").then().body("items.code", contains("all"));
            near(lat, 1, "&facility=toilet").then().body("items.code", contains("all", "women"));
            near(lat, 1, "&facility=微波炉,厕所").then().body("items.code", contains("all"));
            near(lat, 1, "&kind=TAXI_CANTEEN").then().body("items.code", contains("canteen"));
            near(lat, 1, "&access=PUBLIC,DOOR_CODE").then().body("items.code", contains("all", "canteen", "bare"));
            near(lat, 1, "&kind=TAXI_CANTEEN&facility=WIFI").then().body("items", hasSize(0));
        }

        @Test
        void openNowLeavesOutWhatIsClosedAndWhatIsNotKnown() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("always", lat, 1),
                    StationLine.of("never", lat, 1.001).open("off"),
                    StationLine.of("who-knows", lat, 1.002).open(""));

            near(lat, 1, "&open=now").then().body("items.code", contains("always"));
            near(lat, 1, "").then().body("items.code", contains("always", "never", "who-knows"));
        }

        @Test
        void itSaysUntilWhenOrWhenNext() {
            double lat = freeLatitude();
            office.enter(StationLine.of("mornings", lat, 1).open("每天0:00-12:00"));
            ZonedDateTime now = ZonedDateTime.now(SHANGHAI);
            LocalDate today = now.toLocalDate();
            boolean open = now.getHour() < 12;

            near(lat, 1, "")
                    .then()
                    .body("items[0].hours", equalTo("Mo-Su 00:00-12:00"))
                    .body("items[0].alwaysOpen", nullValue())
                    .body("items[0].openUntil", open ? equalTo(today + "T12:00:00+08:00") : nullValue())
                    .body("items[0].opensNext", equalTo(today.plusDays(1) + "T00:00:00+08:00"));
        }

        @Test
        void phonesThatShowGcj02AskAndAreAnsweredInIt() {
            Place station = new Place(45.75431, 126.64912);
            Crs.Coordinates shown = Crs.GCJ02.fromWgs84(station);
            String code = "gcj-" + UUID.randomUUID();
            office.enter(StationLine.of(code, shown.lat(), shown.lon()).in("gcj02"));

            String path = "items.find { it.code == '" + code + "' }.";
            near(shown.lat(), shown.lon(), "&crs=gcj02&limit=100&radius=100")
                    .then()
                    .body(path + "lat", closeTo(shown.lat(), 2e-6))
                    .body(path + "lon", closeTo(shown.lon(), 2e-6))
                    .body(path + "distance", closeTo(0, 0.2));
            near(station.lat(), station.lon(), "&limit=100&radius=100")
                    .then()
                    .body(path + "lat", closeTo(station.lat(), 2e-6))
                    .body(path + "lon", closeTo(station.lon(), 2e-6));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                lon=1                                | /lat      | request.field-required
                lat=1                                | /lon      | request.field-required
                lat=abc&lon=1                        | /lat      | request.field-format
                lat=NaN&lon=1                        | /lat      | request.field-format
                lat=0x1p3&lon=1                      | /lat      | request.field-format
                lat=90.1&lon=1                       | /lat      | request.field-range
                lat=1&lon=-180.5                     | /lon      | request.field-range
                lat=1&lon=1&radius=50001             | /radius   | request.field-range
                lat=1&lon=1&radius=-1                | /radius   | request.field-range
                lat=1&lon=1&limit=0                  | /limit    | request.field-range
                lat=1&lon=1&limit=101                | /limit    | request.field-range
                lat=1&lon=1&limit=1.5                | /limit    | request.field-format
                lat=1&lon=1&open=tomorrow            | /open     | request.field-format
                lat=1&lon=1&crs=mercator             | /crs      | station.crs-unknown
                lat=1&lon=1&kind=CASTLE              | /kind     | station.kind-unknown
                lat=1&lon=1&access=NOBODY            | /access   | station.access-unknown
                lat=1&lon=1&facility=SAUNA           | /facility | station.facility-unknown
                lat=1&lon=1&facility=WIFI,SAUNA      | /facility | station.facility-unknown
                """)
        void whatIsWrongIsNamed(String query, String pointer, String code) {
            given().urlEncodingEnabled(false)
                    .get("/v1/stations?" + query)
                    .then()
                    .statusCode(422)
                    .contentType(startsWith("application/problem+json"))
                    .body("code", equalTo("request.invalid"))
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @Test
        void everythingWrongIsNamedAtOnce() {
            given().get("/v1/stations?lat=91&kind=CASTLE&crs=x")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/crs", "/lat", "/lon", "/kind"));
        }
    }

    @Nested
    class One {

        @Test
        void aStationIsFoundByItsId() {
            double lat = freeLatitude();
            office.enter(StationLine.of("by-id", lat, 1));
            String id = near(lat, 1, "").path("items[0].id");

            given().get("/v1/stations/" + id)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id))
                    .body("code", equalTo("by-id"))
                    .body("alwaysOpen", equalTo(true))
                    .body("distance", nullValue());
            given().get("/v1/stations/" + id + "?crs=x").then().statusCode(422);
        }

        @Test
        void anUnknownIdIsNotFound() {
            given().get("/v1/stations/" + UUID.randomUUID()).then().statusCode(404);
            given().get("/v1/stations/nonsense").then().statusCode(404).body("code", equalTo("request.not-found"));
        }
    }

    @Nested
    class Carrying {

        @Test
        void anAnswerMayBeKeptAndIsNotSentTwice() {
            double lat = freeLatitude();
            office.enter(StationLine.of("kept", lat, 1));
            Response first = near(lat, 1, "");
            String tag = first.header("ETag");

            first.then().header("Cache-Control", containsString("public")).header("ETag", startsWith("W/\""));
            assertThat(first.headers().getValues("Vary").toString()).contains("Accept-Language", "Authorization");
            given().header("If-None-Match", tag)
                    .get("/v1/stations?lat=" + lat + "&lon=1.0")
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .header("Cache-Control", containsString("public"));

            office.enter(StationLine.of("kept", lat, 1).named("新名"));
            given().header("If-None-Match", tag)
                    .get("/v1/stations?lat=" + lat + "&lon=1.0")
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem("新名"));
        }
    }

    private static double metres(Place here, StationLine line) {
        return here.metresTo(new Place(Double.parseDouble(line.lat()), Double.parseDouble(line.lon())));
    }

    private static StationLine line(StationLine[] lines, String code) {
        return Stream.of(lines)
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
