package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StationsByNameTest extends ApiTest {

    @Inject
    StationOffice office;

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
                .body("items[0].distance", closeTo(new Place(lat, 1).metresTo(new Place(lat + 0.1, 1)), 0.1));
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
