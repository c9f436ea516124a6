package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.EXACT;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.wrong;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.platform.geo.WrittenLine;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StationsAlongTest extends ApiTest {

    @Inject
    StationOffice office;

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
