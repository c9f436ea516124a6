package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks wrongly learns of every mistake. */
@QuarkusTest
class StationQueryTest extends ApiTest {

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
