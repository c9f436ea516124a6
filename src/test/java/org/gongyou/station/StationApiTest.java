package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StationApiTest extends ApiTest {

    @Inject
    StationOffice office;

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
