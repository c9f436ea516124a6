package org.gongyou.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.changedSince;
import static org.gongyou.report.Street.detail;
import static org.gongyou.report.Street.from;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.report.Street.Spot;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who come by say how they found a station. */
@QuarkusTest
class StationReportTest extends ApiTest {

    @Inject
    Street street;

    @Nested
    class Saying {

        @Test
        void whatIsBrokenIsSeenByEverybodyAtOnce() {
            Spot spot = street.spot();

            Response answer = say(somebody(), spot, Map.of("what", "FACILITY_BROKEN", "facility", "MICROWAVE"));

            answer.then()
                    .statusCode(201)
                    .body("id", notNullValue())
                    .body("counted", equalTo(true))
                    .body("doubtful", equalTo(false));
            detail(spot)
                    .then()
                    .body("facilityStates.find { it.facility == 'MICROWAVE' }.state", equalTo("BROKEN"))
                    .body("facilityStates.find { it.facility == 'MICROWAVE' }.confirmedBy", equalTo("PUBLIC"))
                    .body("outOfOrder", contains("MICROWAVE"))
                    .body("lastReport.what", equalTo("FACILITY_BROKEN"))
                    .body("confirmedAt", nullValue());
        }

        @Test
        void wordsAreUnderstoodAsPeopleWriteThem() {
            Spot spot = street.spot("MICROWAVE;FIRST_AID_KIT", "");
            say(somebody(), spot, Map.of("what", "坏了", "facility", "热饭")).then().statusCode(201);
            say(somebody(), spot, Map.of("what", "药品过期")).then().statusCode(201);
            detail(spot).then().body("facilityStates.state", contains("SUPPLIES_EXPIRED", "BROKEN"));

            say(somebody(), spot, Map.of("what", "修好了", "facility", "微波炉"))
                    .then()
                    .statusCode(201);

            detail(spot).then().body("facilityStates.state", contains("SUPPLIES_EXPIRED", "WORKS"));
        }

        @Test
        void everyWordIsShownAsTheLast() {
            Spot spot = street.spot();
            detail(spot).then().body("lastReport", nullValue());
            for (String what : List.of("LOCKED", "OPEN", "MOVED", "WRONG_HOURS")) {
                String at = say(somebody(), spot, Map.of("what", what)).path("at");

                detail(spot)
                        .then()
                        .body("lastReport.what", equalTo(what))
                        .body("lastReport.at", equalTo(at.replaceAll("\\.\\d+Z", "Z")));
            }
        }

        @Test
        void whatIsSaidFromFarAwayIsKeptAndChangesNothing() {
            Spot spot = street.spot();
            String end = street.office.end();

            say(somebody(), spot, spot.from("LOCKED", 2_100))
                    .then()
                    .statusCode(201)
                    .body("counted", equalTo(false));

            assertThat(changedSince(end)).isEmpty();
            detail(spot).then().body("lastReport", nullValue());
            street.reports(spot)
                    .then()
                    .body("items[0].counted", equalTo(false))
                    .body("items[0].weight", equalTo(0f))
                    .body("items[0].distance", equalTo("FAR_AWAY"));
        }

        @Test
        void aPlaceMayBeOfAnotherSystem() {
            Spot spot = street.spot();
            Map<String, Object> body = Map.of("what", "OPEN", "lat", spot.lat(), "lon", spot.lon(), "crs", "gcj02");

            say(somebody(), spot, body).then().statusCode(201).body("counted", equalTo(true));
            street.reports(spot).then().body("items[0].distance", equalTo("AT_STATION"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {}                                                     | /what     | request.field-required
                {"what":"flying"}                                      | /what     | report.what-unknown
                {"what":"FACILITY_BROKEN"}                             | /facility | report.facility-missing
                {"what":"SUPPLIES_EXPIRED"}                            | /facility | report.facility-missing
                {"what":"FACILITY_MENDED","facility":"SAUNA"}          | /facility | station.facility-unknown
                {"what":"FACILITY_MENDED","facility":"TOILET"}         | /facility | station.facility-not-there
                {"what":"LOCKED","lat":45}                             | /lon      | request.field-required
                {"what":"LOCKED","lon":45}                             | /lat      | request.field-required
                {"what":"LOCKED","lat":91,"lon":0}                     | /lat      | request.field-range
                {"what":"LOCKED","lat":1,"lon":1,"crs":"mars"}         | /crs      | station.crs-unknown
                {"what":"LOCKED","note":"%s"}                          | /note     | request.field-length
                {"what":"LOCKED","photoId":"x"}                        | /photoId  | request.field-format
                """)
        void whatIsWrongIsNamed(String body, String pointer, String code) {
            say(somebody(), street.spot(), body.formatted("很".repeat(201)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
        }

        @Test
        void aStationThatIsNotThereIsNotFound() {
            Spot gone = street.spot();
            street.office.remove(gone.code()).then().statusCode(204);

            say(somebody(), gone, LOCKED).then().statusCode(404);
            say(somebody(), new Spot(UUID.randomUUID().toString(), "", 0, 0), LOCKED)
                    .then()
                    .statusCode(404);
            say(somebody(), new Spot("none", "", 0, 0), LOCKED).then().statusCode(404);
        }

        @Test
        void theOtherWaysToStationsAreStillThere() {
            Spot spot = street.spot();

            detail(spot).then().statusCode(200);
            given().get("/v1/stations/" + spot.id() + "/reports").then().statusCode(405);
            given().get("/v1/stations/changes?limit=1").then().statusCode(200);
        }

        @Test
        void aDeviceThatCannotBeIsRefused() {
            for (String device : List.of("a b", "x".repeat(65))) {
                say(somebody().header("Device-Id", device), street.spot(), LOCKED)
                        .then()
                        .statusCode(422)
                        .body("errors.pointer", contains("/deviceId"));
            }
        }
    }

    @Nested
    class Repeating {

        @Test
        void aRetryIsAnsweredAsBeforeAndSaysNothingAnew() {
            Spot spot = street.spot();
            String address = address();
            String key = UUID.randomUUID().toString();
            Response first = say(from(address), spot, LOCKED, key);
            first.then().statusCode(201).header("Idempotency-Replayed", nullValue());

            Response again = say(from(address), spot, LOCKED, key);

            again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
            assertThat(again.asString()).isEqualTo(first.asString());
            street.reports(spot).then().body("items", hasSize(1));
            say(from(address), spot, OPEN, key).then().statusCode(422).body("code", containsString("key-reused"));
        }

        @Test
        void theKeyIsTheCallersByDeviceAndAddress() {
            Spot spot = street.spot();
            String address = address();
            String key = UUID.randomUUID().toString();
            say(from(address), spot, LOCKED, key).then().statusCode(201);

            say(from(address).header("Device-Id", "another"), spot, LOCKED, key)
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", nullValue());
            say(somebody(), spot, LOCKED, key).then().statusCode(201).header("Idempotency-Replayed", nullValue());
            street.reports(spot).then().body("items", hasSize(3));
        }

        @Test
        void withoutAKeyNothingIsTaken() {
            somebody()
                    .body(LOCKED)
                    .post("/v1/stations/" + street.spot().id() + "/reports")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request.idempotency-key-missing"));
        }

        @Test
        void oneReporterSaysItOnceHoweverOftenItIsSent() {
            Spot spot = street.spot();
            String address = address();
            String key = UUID.randomUUID().toString();

            List<Response> answers = Race.of(16, i -> say(from(address), spot, LOCKED, key));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            street.reports(spot).then().body("items", hasSize(1));
        }
    }
}
