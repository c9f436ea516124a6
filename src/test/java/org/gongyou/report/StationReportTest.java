package org.gongyou.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.report.Street.LOCKED;
import static org.gongyou.report.Street.OPEN;
import static org.gongyou.report.Street.address;
import static org.gongyou.report.Street.detail;
import static org.gongyou.report.Street.from;
import static org.gongyou.report.Street.hoursPass;
import static org.gongyou.report.Street.isDoubtful;
import static org.gongyou.report.Street.say;
import static org.gongyou.report.Street.saying;
import static org.gongyou.report.Street.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
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

            assertThat(StationChanges.since(end)).isEmpty();
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
    }

    @Nested
    class Doubting {

        @Test
        void threeWhoFoundItLockedMakeItDoubtfulAndItStaysInEveryList() {
            Spot spot = street.spot();
            saying(2, spot, LOCKED);
            assertThat(isDoubtful(spot)).isFalse();

            say(somebody(), spot, LOCKED).then().body("doubtful", equalTo(true));

            detail(spot).then().body("doubtful", equalTo(true)).body("doubtfulSince", notNullValue());
            given().get("/v1/stations?open=now&radius=500&lat=" + spot.lat() + "&lon=" + spot.lon())
                    .then()
                    .body("items.id", contains(spot.id()))
                    .body("items[0].doubtful", equalTo(true));
        }

        @Test
        void oneAddressWithFiftyDevicesIsOneReporter() {
            Spot spot = street.spot();
            String address = address();
            for (int i = 0; i < 50; i++) {
                say(from(address).header("Device-Id", "made-up-" + i + spot.id()), spot, LOCKED)
                        .then()
                        .statusCode(201)
                        .body("doubtful", equalTo(false));
            }

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void oneNetworkOfIpv6IsOneReporter() {
            Spot spot = street.spot();
            String network = "2001:db8:77:" + Integer.toHexString(spot.code().hashCode() & 0xFFFF);
            for (int i = 1; i < 5; i++) say(from(network + "::" + i), spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void oneDeviceAtManyAddressesIsOneReporter() {
            Spot spot = street.spot();
            for (int i = 0; i < 5; i++) say(somebody().header("Device-Id", "one-" + spot.id()), spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void behindOneAddressWhoSignsInCounts() {
            Spot spot = street.spot();
            String address = address();
            for (int i = 0; i < 3; i++) say(from(address), spot, LOCKED);
            assertThat(isDoubtful(spot)).isFalse();

            for (int i = 0; i < 3; i++) say(street.signedIn(address), spot, LOCKED);

            assertThat(isDoubtful(spot)).isTrue();
        }

        @Test
        void whoeverIsSignedInIsNotTwoWithTheSamePhone() {
            Spot spot = street.spot();
            String address = address();
            UUID account = UUID.randomUUID();
            say(street.signedIn(account, address), spot, LOCKED);
            say(street.signedIn(account, address()), spot, LOCKED);
            say(from(address), spot, LOCKED);
            say(street.signedIn(address()), spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void threeFromFarAwayAreNotEnough() {
            Spot spot = street.spot();
            for (int i = 0; i < 3; i++) say(somebody(), spot, spot.from("LOCKED", 1_100));
            assertThat(isDoubtful(spot)).isFalse();
            for (int i = 0; i < 5; i++) say(somebody(), spot, spot.from("LOCKED", 9_000));
            assertThat(isDoubtful(spot)).isFalse();

            for (int i = 0; i < 2; i++) say(somebody(), spot, spot.from("LOCKED", 1_100));

            assertThat(isDoubtful(spot)).isTrue();
        }

        @Test
        void yesterdaysLockedDoorsDoNotCount() {
            Spot spot = street.spot();
            saying(2, spot, LOCKED);
            hoursPass(spot, 25);
            saying(2, spot, LOCKED);

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void whoFoundItOpenOutweighsOne() {
            Spot spot = street.spot();
            saying(1, spot, OPEN);
            saying(3, spot, LOCKED);
            assertThat(isDoubtful(spot)).isFalse();

            saying(1, spot, LOCKED);
            assertThat(isDoubtful(spot)).isTrue();
        }
    }

    @Nested
    class Believing {

        @Test
        void whoeverTakesTheWordBackEndsTheDoubt() {
            Spot spot = street.spot();
            saying(2, spot, LOCKED);
            String address = address();
            say(from(address), spot, LOCKED);
            assertThat(isDoubtful(spot)).isTrue();

            say(from(address), spot, OPEN).then().body("doubtful", equalTo(false));

            assertThat(isDoubtful(spot)).isFalse();
        }

        @Test
        void twoWhoFindItOpenEndTheDoubtAndOneDoesNot() {
            Spot spot = street.spot();
            saying(5, spot, LOCKED);
            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(true));

            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(false));

            saying(2, spot, LOCKED);
            assertThat(isDoubtful(spot))
                    .as("what was settled does not come back")
                    .isFalse();
        }

        @Test
        void timeAloneEndsNoDoubt() {
            Spot spot = street.spot();
            saying(3, spot, LOCKED);
            hoursPass(spot, 60);

            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(true));

            say(somebody(), spot, OPEN).then().body("doubtful", equalTo(false));
        }
    }

    @Nested
    class AtOnce {

        @Test
        void fortyPeopleMakeOneDoubtOneTaskAndNoGap() {
            Spot spot = street.spot();
            String end = street.office.end();

            List<Response> answers = Race.of(40, i -> say(somebody(), spot, LOCKED));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            street.reports(spot).then().body("items", hasSize(40)).body("items.reporter.unique()", hasSize(40));
            assertThat(StationChanges.since(end)).contains(spot.id());
            List<Integer> numbers = street.office
                    .administrator()
                    .get(Street.OFFICE + spot.id() + "/history?limit=200")
                    .path("items.findAll { it.act == 'reported' }.changeNumber");
            assertThat(numbers).hasSize(40);
            assertThat(numbers.get(0) - numbers.get(39)).isEqualTo(39);
            assertThat(StationTasksTest.openTasks(spot)).isEqualTo(1);
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

    @Nested
    class Limits {

        @Test
        void aDeviceMaySayThirtyThingsADay() {
            Spot spot = street.spot();
            String device = "busy-" + spot.id();
            for (int i = 0; i < 30; i++) {
                say(somebody().header("Device-Id", device), spot, OPEN).then().statusCode(201);
            }

            say(somebody().header("Device-Id", device), spot, OPEN)
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("request.too-many"))
                    .header("Retry-After", Integer::parseInt, greaterThan(80_000));
        }

        @Test
        void soMayAnAccountFromWherever() {
            Spot spot = street.spot();
            UUID account = UUID.randomUUID();
            for (int i = 0; i < 30; i++) {
                say(street.signedIn(account, address()), spot, OPEN).then().statusCode(201);
            }

            say(street.signedIn(account, address()), spot, OPEN).then().statusCode(429);
        }

        @Test
        void anAddressMaySayTwoHundredAndWhoSignsInGoesOn() {
            Spot spot = street.spot();
            String address = address();
            for (int i = 0; i < 200; i++) {
                say(from(address), spot, spot.from("OPEN", 5_000)).then().statusCode(201);
            }

            say(from(address), spot, OPEN).then().statusCode(429).header("RateLimit-Limit", equalTo("200"));
            say(street.signedIn(address), spot, OPEN).then().statusCode(201);
        }
    }

    @Nested
    class Looking {

        @Test
        void officersSeeWhoByAPseudonymThatIsAnotherAtEachStation() {
            Spot one = street.spot();
            Spot other = street.spot();
            String address = address();
            say(from(address), one, Map.of("what", "LOCKED", "note", "门口贴了告示"));
            say(from(address), one, OPEN);
            say(from(address), other, LOCKED);
            say(street.signedIn(address()), one, one.from("OPEN", 700));

            Response seen = street.reports(one);

            seen.then()
                    .statusCode(200)
                    .body("items.what", contains("OPEN", "OPEN", "LOCKED"))
                    .body("items[0].signedIn", equalTo(true))
                    .body("items[0].distance", equalTo("NEARBY"))
                    .body("items[2].note", equalTo("门口贴了告示"))
                    .body("items[2].distance", equalTo("UNKNOWN"))
                    .body("items.reporter", everyItem(matchesPattern("[A-Z0-9]{6}")))
                    .body(not(containsString(address)));
            List<String> names = seen.path("items.reporter");
            assertThat(names.get(1)).isEqualTo(names.get(2)).isNotEqualTo(names.get(0));
            assertThat(street.reports(other).<String>path("items[0].reporter")).isNotEqualTo(names.get(1));
        }

        @Test
        void theLatestComeFirstPageByPage() {
            Spot spot = street.spot();
            for (String what : List.of("LOCKED", "OPEN", "MOVED")) say(somebody(), spot, Map.of("what", what));
            String path = Street.OFFICE + spot.id() + "/reports?limit=2";
            Response first = street.office.administrator().get(path);

            first.then().body("items.what", contains("MOVED", "OPEN"));
            street.office
                    .administrator()
                    .queryParam("cursor", first.<String>path("next"))
                    .get(path)
                    .then()
                    .body("items.what", contains("LOCKED"))
                    .body("next", nullValue());
            street.office
                    .administrator()
                    .queryParam("cursor", "x")
                    .get(path)
                    .then()
                    .statusCode(422);
        }

        @Test
        void otherUnionsAndOtherRolesSeeNothing() {
            Spot spot = street.spot();
            String path = Street.OFFICE + spot.id() + "/reports";
            String elsewhere = street.office.keeper(street.office.union());

            given().auth().oauth2(elsewhere).get(path).then().statusCode(404);
            given().get(path).then().statusCode(401);
            street.signedIn(address()).get(path).then().statusCode(403);
            street.signedIn(address())
                    .get("/v1/me/stations/" + spot.id() + "/reports")
                    .then()
                    .statusCode(404);
            street.signedIn(address())
                    .get("/officer/v1/station-reports/patterns")
                    .then()
                    .statusCode(403);
        }

        @Test
        void patternsTellOfTheOfficersStationsAlone() {
            String union = street.office.union();
            Spot spot = street.spot("MICROWAVE", union);
            Spot others = street.spot();
            saying(2, spot, LOCKED);
            String address = address();
            for (int i = 0; i < 5; i++) say(from(address), spot, OPEN);
            saying(1, spot, Map.of("what", "FACILITY_BROKEN", "facility", "MICROWAVE"));
            saying(1, others, LOCKED);

            Response patterns = given().auth()
                    .oauth2(street.office.keeper(union))
                    .get("/officer/v1/station-reports/patterns?days=7");

            patterns.then()
                    .statusCode(200)
                    .body("complete", equalTo(true))
                    .body("stations.stationId", contains(spot.id()))
                    .body("stations[0].reports", equalTo(8))
                    .body("stations[0].reporters", equalTo(4))
                    .body("stations[0].kinds.what", contains("OPEN", "LOCKED", "FACILITY_BROKEN"))
                    .body("stations[0].kinds.reporters", contains(1, 2, 1))
                    .body("stations[0].locked.reports.sum()", equalTo(2))
                    .body("reporters", hasSize(1))
                    .body("reporters[0].reports", equalTo(5))
                    .body("reporters[0].stations", equalTo(1))
                    .body("reporters[0].contradicted", equalTo(1f));
            given().auth()
                    .oauth2(street.office.keeper(street.office.union()))
                    .get("/officer/v1/station-reports/patterns")
                    .then()
                    .body("stations", hasSize(0));
            street.office
                    .administrator()
                    .get("/officer/v1/station-reports/patterns?days=1")
                    .then()
                    .body("stations.stationId", hasItems(spot.id(), others.id()));
            street.office
                    .administrator()
                    .get("/officer/v1/station-reports/patterns?days=31")
                    .then()
                    .statusCode(422);
            street.office
                    .administrator()
                    .get(Street.OFFICE + spot.id() + "/history")
                    .then()
                    .body("items.role", hasItem("PUBLIC"));
        }
    }

    /** The ids of what changed. */
    private static final class StationChanges {

        static List<Object> since(String cursor) {
            return org.gongyou.station.StationOffice.changes(cursor).stream()
                    .map(item -> item.get("id"))
                    .toList();
        }
    }
}
