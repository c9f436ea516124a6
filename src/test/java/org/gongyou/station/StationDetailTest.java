package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What a station says of itself beyond the list. */
@QuarkusTest
class StationDetailTest extends ApiTest {

    @Inject
    StationOffice office;

    @Test
    void aStationWithEverythingShowsIt() {
        double lat = freeLatitude();
        StationLine line = StationLine.of("detail-1", lat, 1).calling("");
        String id = office.enter(
                line,
                Map.of(
                        "region", "230102001",
                        "hostName", "演示便利店",
                        "hostPhone", "0451-82345678",
                        "stars", "4",
                        "doorHelp", "按门铃，店员开门",
                        "specialDays", "2031-10-01/2031-10-03=09:00-12:00=国庆",
                        "facilityStates", "MICROWAVE=BROKEN@2026-11-20T08:00:00Z/KEEPER",
                        "confirmed", "2026-11-21T08:00:00Z/OFFICER"));

        given().get("/v1/stations/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo(line.name()))
                .body("facilities", contains("DRINKING_WATER", "MICROWAVE"))
                .body("region", equalTo("230102001"))
                .body("hostName", equalTo("演示便利店"))
                .body("contactPhone", equalTo("0451-82345678"))
                .body("stars", equalTo(4))
                .body("doorHelp", equalTo("按门铃，店员开门"))
                .body("specialDays[0].from", equalTo("2031-10-01"))
                .body("specialDays[0].hours", equalTo("09:00-12:00"))
                .body("specialDays[0].reason", equalTo("国庆"))
                .body("facilityStates.facility", contains("DRINKING_WATER", "MICROWAVE"))
                .body("facilityStates.state", contains("UNKNOWN", "BROKEN"))
                .body("facilityStates.confirmedBy", contains(nullValue(), equalTo("KEEPER")))
                .body("facilityStates[1].confirmedAt", equalTo("2026-11-20T08:00:00Z"))
                .body("outOfOrder", contains("MICROWAVE"))
                .body("confirmedAt", equalTo("2026-11-21T08:00:00Z"))
                .body("confirmedBy", equalTo("OFFICER"))
                .body("geo", startsWith("geo:" + lat))
                .body("keeper", nullValue());
        near(lat, 1, "")
                .then()
                .body("items[0].stars", equalTo(4))
                .body("items[0].outOfOrder", contains("MICROWAVE"))
                .body("items[0].hostName", nullValue())
                .body("items[0].facilityStates", nullValue());
    }

    @Test
    void aStationWithNothingLeadsToTheHotline() {
        String id = office.enter(StationLine.of("detail-2", freeLatitude(), 1).calling(""), Map.of());

        given().get("/v1/stations/" + id)
                .then()
                .statusCode(200)
                .body("contactPhone", equalTo("12351"))
                .body("stars", nullValue())
                .body("specialDays", nullValue())
                .body("outOfOrder", nullValue())
                .body("doubtful", nullValue());
    }

    @Test
    void theCodeOnTheDoorOpensTheStation() {
        double lat = freeLatitude();
        String id = office.enter(StationLine.of("detail-3", lat, 1), Map.of());
        String placeCode = given().get("/v1/stations/" + id).path("placeCode");

        given().get("/v1/places/" + placeCode)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .header("Cache-Control", startsWith("public"));
        given().config(StationOffice.EXACT)
                .get("/v1/places/" + placeCode.toLowerCase(Locale.ROOT) + "?crs=gcj02")
                .then()
                .body("lat", closeTo(lat, 1e-6));
        String wrong = placeCode.substring(0, 5) + (placeCode.endsWith("A") ? "B" : "A");
        given().get("/v1/places/" + wrong).then().statusCode(404);
        given().get("/v1/places/" + placeCode + "?crs=mercator").then().statusCode(422);
    }

    @Test
    void theCodeOnTheDoorStaysWhateverIsSaidAnewAndLeadsNowhereOnceRemoved() {
        StationLine line = StationLine.of("detail-4", freeLatitude(), 1);
        String id = office.enter(line, Map.of());
        String placeCode = given().get("/v1/stations/" + id).path("placeCode");

        office.enter(line.named("改名")).then().statusCode(200);

        given().get("/v1/places/" + placeCode).then().body("name", equalTo("改名"));
        office.remove(line.code()).then().statusCode(204);
        given().get("/v1/places/" + placeCode).then().statusCode(404);
        office.enter(line).then().statusCode(200);
        given().get("/v1/places/" + placeCode).then().body("id", equalTo(id));
    }

    @Test
    void anAnswerThatIsKnownIsNotSentTwice() {
        String path = "/v1/stations/" + office.enter(StationLine.of("detail-5", freeLatitude(), 1), Map.of());
        String tag = given().get(path).header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }
}
