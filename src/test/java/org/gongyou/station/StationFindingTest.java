package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.EXACT;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.geo.WrittenLine;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More ways to find a station than by how near it is. */
@QuarkusTest
class StationFindingTest extends ApiTest {

    @Inject
    StationOffice office;

    @Nested
    class AtATime {

        @Test
        void whatIsOpenThenIsFoundAndSaysHowItStandsThen() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("at-split", lat, 1).open("Mo-Fr 08:30-11:00,13:30-17:00"),
                    StationLine.of("at-night", lat, 1.001).open("Mo-Su 22:00-06:00"),
                    StationLine.of("at-unknown", lat, 1.002).open(""),
                    StationLine.of("at-always", lat, 1.003));

            near(lat, 1, "&at=2031-03-03T06:00:00Z")
                    .then()
                    .statusCode(200)
                    .body("items.code", contains("at-split", "at-always"))
                    .body("items[0].openUntil", equalTo("2031-03-03T17:00:00+08:00"))
                    .body("items[0].opensNext", equalTo("2031-03-04T08:30:00+08:00"));
            near(lat, 1, "&at=2031-03-03T05:10:00Z").then().body("items.code", contains("at-always"));
            near(lat, 1, "&at=2031-03-03T17:30:00Z").then().body("items.code", contains("at-night", "at-always"));
            // As a phone may send it, with a bare plus sign
            given().urlEncodingEnabled(false)
                    .get("/v1/stations?lat=" + lat + "&lon=1&at=2031-03-03T14:00:00+08:00")
                    .then()
                    .body("items.code", contains("at-split", "at-always"));
        }

        @Test
        void openNowAndThenIsBoth() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("both-1", lat, 1).open("2030-2032 00:00-24:00"), StationLine.of("both-2", lat, 1));

            near(lat, 1, "&at=2031-03-03T14:00:00Z").then().body("items.code", containsInAnyOrder("both-1", "both-2"));
            near(lat, 1, "&open=now&at=2031-03-03T14:00:00Z").then().body("items.code", contains("both-2"));
        }

        @ParameterizedTest
        @CsvSource({
            "2031-03-03T14:00:00, request.field-format",
            "2031-03-03, request.field-format",
            "now, request.field-format",
            "2031-02-30T14:00:00Z, request.field-format",
            "1999-12-31T00:00:00Z, request.field-range",
            "+999999-01-01T00:00:00Z, request.field-range",
        })
        void aTimeThatIsNone(String at, String code) {
            given().queryParam("at", at)
                    .get("/v1/stations?lat=1&lon=1")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/at"))
                    .body("errors.code", contains(code));
        }
    }

    @Nested
    class ByName {

        @ParameterizedTest
        @CsvSource({"拾穗", "shisui", "ss", "shsui", "ＳＳＱ", "拾 桥", "qiaotou 拾穗", "穗桥"})
        void aStationIsFoundHoweverItsNameIsTyped(String words) {
            office.enter(StationLine.of("byname-1", freeLatitude(), 1).named("拾穗桥头驿站"));

            given().queryParam("q", words)
                    .queryParam("limit", 100)
                    .get("/v1/stations")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItems("byname-1"))
                    .body("items[0]", not(hasKey("distance")));
        }

        @Test
        void theBestMatchComesFirst() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("best-4", lat, 1).named("乙").at("槐荫巷7号"),
                    StationLine.of("best-3", lat, 1).named("新槐荫巷驿站"),
                    StationLine.of("best-2b", lat, 1).named("槐荫巷驿站二"),
                    StationLine.of("best-2a", lat, 1).named("槐荫巷驿站一"),
                    StationLine.of("best-1", lat, 1).named("槐荫巷"));

            search("槐荫巷").then().body("items.code", contains("best-1", "best-2a", "best-2b", "best-3", "best-4"));
            search("槐荫巷 驿站二").then().body("items.code", contains("best-2b"));
            search("hyx 乙").then().body("items.code", contains("best-4"));
            search("槐荫巷&limit=2").then().body("items.code", contains("best-1", "best-2a"));
            search("槐荫巷&kind=TAXI_CANTEEN").then().body("items", hasSize(0));
        }

        @Test
        void withAPlaceTheNearestComesFirstAsFarAs50Kilometres() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("far", lat + 0.3, 1).named("栖霞驿站"),
                    StationLine.of("nearer", lat + 0.1, 1).named("老栖霞驿站"),
                    StationLine.of("other", lat, 1));

            near(lat, 1, "&q=栖霞")
                    .then()
                    .body("items.code", contains("nearer", "far"))
                    .body("items[0].distance", closeTo(11_060, 60));
            near(lat, 1, "&q=栖霞&radius=20000").then().body("items.code", contains("nearer"));
        }

        @Test
        void aChangedNameIsFoundAndTheOldOneNoLonger() {
            double lat = freeLatitude();
            office.enter(StationLine.of("renamed", lat, 1).named("旧蒲公英驿站"));
            search("旧蒲公英").then().body("items.code", contains("renamed"));
            office.enter(StationLine.of("renamed", lat, 1).named("新向日葵驿站"));

            search("旧蒲公英").then().body("items", hasSize(0));
            search("xxrk").then().body("items.code", contains("renamed"));
            office.remove("renamed").then().statusCode(204);
            search("新向日葵").then().body("items", hasSize(0));
        }

        @Test
        void wordsHaveBoundsAndAPlaceIsWholeOrNone() {
            search("长".repeat(61))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/q"))
                    .body("errors.code", contains("request.field-length"));
            search("驿站&lat=1").then().statusCode(422).body("errors.pointer", contains("/lon"));
            search("").then().statusCode(422).body("errors.pointer", contains("/lat", "/lon"));
        }

        private static Response search(String words) {
            return given().get("/v1/stations?q=" + words);
        }
    }

    @Nested
    class Along {

        @Test
        void stationsComeInTheOrderOfTheRoute() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("way-3", lat + 0.001, 1.03),
                    StationLine.of("way-1", lat - 0.002, 1.01),
                    StationLine.of("way-2", lat + 0.0005, 1.02).open("off"),
                    StationLine.of("aside", lat + 0.02, 1.02),
                    StationLine.of("beyond", lat, 1.06));
            Place start = new Place(lat, 1);

            Response answer = along(way(Crs.WGS84, start, new Place(lat, 1.05)), "&corridor=250");

            answer.then()
                    .statusCode(200)
                    .body("items.code", contains("way-1", "way-2", "way-3"))
                    .body("items[0].kind", equalTo("DRIVER_COURIER_STATION"));
            List<Double> along = answer.path("items.along");
            List<Double> distance = answer.path("items.distance");
            double third = start.metresTo(new Place(lat, 1.03));
            assertThat(along.get(2)).isBetween(third - 1, third + 1);
            assertThat(distance.get(2)).isBetween(109.0, 113.0);
            along(way(Crs.WGS84, start, new Place(lat, 1.05)), "&corridor=250&open=now&limit=1")
                    .then()
                    .body("items.code", contains("way-1"));
            along(way(Crs.WGS84, start, new Place(lat, 1.05)), "&corridor=150&open=now")
                    .then()
                    .body("items.code", contains("way-3"));
            along(way(Crs.WGS84, new Place(lat, 1.05), start), "&corridor=250&q=way")
                    .then()
                    .body("items.code", contains("way-3", "way-2", "way-1"));
        }

        @Test
        void aRouteOfAPhoneInChinaIsInGcj02() {
            Place station = new Place(44.11, 125.11);
            office.enter(StationLine.of("way-gcj", station.lat(), station.lon()));
            String path = way(Crs.GCJ02, new Place(44.10, 125.11), new Place(44.12, 125.11));
            Crs.Coordinates shown = Crs.GCJ02.fromWgs84(station);

            along(path, "&corridor=10&crs=gcj02")
                    .then()
                    .body("items.code", contains("way-gcj"))
                    .body("items[0].lat", closeTo(shown.lat(), 1e-5))
                    .body("items[0].lon", closeTo(shown.lon(), 1e-5));
            along(path, "&corridor=10").then().body("items", hasSize(0));
        }

        @Test
        void aRouteHasBounds() {
            List<Crs.Coordinates> long301 = List.of(new Crs.Coordinates(0, 1), new Crs.Coordinates(0, 3.71));
            List<Crs.Coordinates> long299 = List.of(new Crs.Coordinates(0, 1), new Crs.Coordinates(0, 3.69));
            List<Crs.Coordinates> points = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) points.add(new Crs.Coordinates(0, i % 2 * 1e-5));
            along(WrittenLine.of(long299), "").then().statusCode(200);
            along(WrittenLine.of(points), "").then().statusCode(200);
            points.add(new Crs.Coordinates(0, 0));

            wrong(along(WrittenLine.of(long301), ""), "/path", "request.field-range");
            wrong(along(WrittenLine.of(points), ""), "/path", "request.field-length");
            wrong(along(WrittenLine.of(long299.subList(0, 1)), ""), "/path", "request.field-length");
            wrong(along("A".repeat(8_001), ""), "/path", "request.field-length");
            wrong(along("_p~iF~ps|U_", ""), "/path", "request.field-format");
            wrong(along("工会", ""), "/path", "request.field-format");
            wrong(along("", ""), "/path", "request.field-required");
            wrong(along(WrittenLine.of(long299), "&corridor=2001"), "/corridor", "request.field-range");
            wrong(along(WrittenLine.of(long299), "&limit=101"), "/limit", "request.field-range");
            wrong(along(WrittenLine.of(long299), "&kind=CASTLE"), "/kind", "station.kind-unknown");
        }

        private static String way(Crs crs, Place... places) {
            List<Crs.Coordinates> points = new ArrayList<>();
            for (Place place : places) points.add(crs.fromWgs84(place));
            return WrittenLine.of(points);
        }

        private static Response along(String path, String more) {
            return given().config(EXACT).queryParam("path", path).get("/v1/stations/along?a=b" + more);
        }
    }

    @Nested
    class OnAMap {

        @Test
        void stationsCloseTogetherAreCountedAndTheOthersAreShown() {
            double lat = freeLatitude();
            office.enter(
                    StationLine.of("map-1", lat, 1.0001),
                    StationLine.of("map-2", lat, 1.0002).ofKind("TAXI_CANTEEN"),
                    StationLine.of("map-3", lat + 0.0001, 1.0002).ofKind("TAXI_CANTEEN"),
                    StationLine.of("map-4", lat, 1.05));

            Response answer = map(lat, 13, "");

            answer.then()
                    .statusCode(200)
                    .body("clusters", hasSize(1))
                    .body("clusters[0].count", equalTo(3))
                    .body("clusters[0].cell", startsWith("13/"))
                    .body("clusters[0].bounds", hasSize(4))
                    .body("stations.code", contains("map-4"))
                    .body("stations[0].distance", nullValue());
            map(lat, 13, "&kind=TAXI_CANTEEN").then().body("clusters.count", contains(2));
            map(lat, 8, "").then().body("clusters.count", contains(4)).body("stations", hasSize(0));
        }

        @Test
        void fromZoom18OnStationsComeSingly() {
            double lat = freeLatitude();
            office.enter(StationLine.of("street-1", lat, 1), StationLine.of("street-2", lat, 1));
            String bbox = "bbox=0.999," + (lat - 0.001) + ",1.001," + (lat + 0.001);

            given().get("/v1/stations/clusters?" + bbox + "&zoom=18")
                    .then()
                    .body("clusters", hasSize(0))
                    .body("stations.code", containsInAnyOrder("street-1", "street-2"));
            given().get("/v1/stations/clusters?" + bbox + "&zoom=17").then().body("clusters.count", contains(2));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                zoom=12                               | /bbox | request.field-required
                bbox=&zoom=12                         | /bbox | request.field-required
                bbox=1,2,3&zoom=12                    | /bbox | request.field-format
                bbox=1,2,3,x&zoom=12                  | /bbox | request.field-format
                bbox=1,2,3,4,5&zoom=12                | /bbox | request.field-format
                bbox=1,2,3,91&zoom=12                 | /bbox | request.field-range
                bbox=-181,2,3,4&zoom=12               | /bbox | request.field-range
                bbox=1.2,2,1.1,2.1&zoom=12            | /bbox | request.field-range
                bbox=1,2.1,1.1,2&zoom=12              | /bbox | request.field-range
                bbox=126,45,127,46&zoom=15            | /bbox | request.field-range
                bbox=1,2,1.1,2.1                      | /zoom | request.field-required
                bbox=1,2,1.1,2.1&zoom=23              | /zoom | request.field-range
                bbox=1,2,1.1,2.1&zoom=-1              | /zoom | request.field-range
                bbox=1,2,1.1,2.1&zoom=1.5             | /zoom | request.field-format
                bbox=1,2,1.1,2.1&zoom=12&at=noon      | /at   | request.field-format
                """)
        void aWindowThatIsNone(String query, String pointer, String code) {
            wrong(given().get("/v1/stations/clusters?" + query), pointer, code);
        }

        @Test
        void theWholeWorldFitsIntoZoomZero() {
            given().get("/v1/stations/clusters?bbox=-180,-90,180,90&zoom=0")
                    .then()
                    .statusCode(200);
        }

        private static Response map(double lat, int zoom, String more) {
            return given().get("/v1/stations/clusters?bbox=0.99," + (lat - 0.05) + ",1.09," + (lat + 0.05) + "&zoom="
                    + zoom + more);
        }
    }

    private static void wrong(Response answer, String pointer, String code) {
        answer.then()
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }
}
