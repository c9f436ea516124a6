package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

/** The monthly check: what works and what does not. */
@QuarkusTest
class StationConfirmationTest extends KeptStations {

    @Test
    void oneCallSaysWhatWorksAndWhatDoesNot() {
        double lat = freeLatitude();
        Person person = SignIn.somebody();
        String id = kept("check-1", person, lat);

        confirm(person.calls(), MINE, id, seen("微波炉", "损坏", "DRINKING_WATER", "WORKS"))
                .then()
                .statusCode(201)
                .body("stationId", equalTo(id))
                .body("confirmedBy", equalTo("KEEPER"))
                .body("confirmedAt", notNullValue())
                .body("facilities.state", contains("WORKS", "BROKEN"));

        near(lat, 1, "&facility=MICROWAVE").then().body("items", hasSize(0));
        near(lat, 1, "").then().body("items[0].outOfOrder", contains("MICROWAVE"));
        confirm(office.administrator(), OFFICE, id, seen("MICROWAVE", "WORKS"))
                .then()
                .statusCode(201)
                .body("facilities.confirmedBy", contains("KEEPER", "ADMINISTRATOR"));
        near(lat, 1, "&facility=MICROWAVE").then().body("items", hasSize(1));
    }

    @Test
    void aRetryIsAnsweredAsBeforeAndConfirmsNothingAnew() {
        Person person = SignIn.somebody();
        String id = kept("check-2", person);
        String key = UUID.randomUUID().toString();
        Object body = seen("MICROWAVE", "BROKEN");
        Response first = confirm(person.calls(), MINE, id, body, key);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        String end = office.end();

        Response again = confirm(person.calls(), MINE, id, body, key);

        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(office.end()).isEqualTo(end);
        confirm(person.calls(), MINE, id, seen("MICROWAVE", "WORKS"), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("request.idempotency-key-reused"));
    }

    @Test
    void manyAtOnceAreAllCounted() {
        Person person = SignIn.somebody();
        String id = kept("check-3", person);

        List<Response> answers =
                Race.of(6, i -> confirm(person.calls(), MINE, id, seen("MICROWAVE", i % 2 == 0 ? "WORKS" : "BROKEN")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        office.administrator()
                .get(OFFICE + "/" + id + "/history")
                .then()
                .body("items.findAll { it.act == 'confirmed' }", hasSize(6));
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsNamed() {
        Person person = SignIn.somebody();
        String id = kept("check-4", person);

        confirm(person.calls(), MINE, id, seen("TOILET", "WORKS", "SAUNA", "WORKS", "MICROWAVE", "FLYING"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/facilities/0/facility", "/facilities/1/facility", "/facilities/2/state"))
                .body(
                        "errors.code",
                        contains("station.facility-not-there", "station.facility-unknown", "station.state-unknown"));
        person.calls()
                .body(seen("MICROWAVE", "WORKS"))
                .post(MINE + "/" + id + "/confirmations")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.idempotency-key-missing"));
    }

    @Test
    void aFacilityThatGoesTakesItsStateAlong() {
        Person person = SignIn.somebody();
        double lat = freeLatitude();
        String id = kept("check-5", person, lat);
        confirm(person.calls(), MINE, id, seen("MICROWAVE", "BROKEN")).then().statusCode(201);

        office.enter(StationLine.of("check-5", lat, 1).with("DRINKING_WATER"))
                .then()
                .statusCode(200);
        office.enter(StationLine.of("check-5", lat, 1)).then().statusCode(200);

        given().get("/v1/stations/" + id).then().body("facilityStates.state", contains("UNKNOWN", "UNKNOWN"));
    }
}
