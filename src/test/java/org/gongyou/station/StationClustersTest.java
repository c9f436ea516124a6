package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.wrong;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StationClustersTest extends ApiTest {

    @Inject
    StationOffice office;

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
        given().get("/v1/stations/clusters?bbox=-180,-90,180,90&zoom=0").then().statusCode(200);
    }

    private static Response map(double lat, int zoom, String more) {
        return given().get("/v1/stations/clusters?bbox=0.99," + (lat - 0.05) + ",1.09," + (lat + 0.05) + "&zoom=" + zoom
                + more);
    }
}
