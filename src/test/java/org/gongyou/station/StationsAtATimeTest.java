package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StationsAtATimeTest extends ApiTest {

    @Inject
    StationOffice office;

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
        office.enter(StationLine.of("both-1", lat, 1).open("2030-2032 00:00-24:00"), StationLine.of("both-2", lat, 1));

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
