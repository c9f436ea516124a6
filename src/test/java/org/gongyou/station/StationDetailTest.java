package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a station says of itself beyond the list, and what counts of it in a search. */
@QuarkusTest
class StationDetailTest extends ApiTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Inject
    StationOffice office;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Nested
    class Everything {

        @Test
        void aStationWithEverythingShowsIt() {
            double lat = freeLatitude();
            StationLine line = StationLine.of("detail-1", lat, 1).calling("");
            String id = entered(
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
            String id = entered(StationLine.of("detail-2", freeLatitude(), 1).calling(""), Map.of());

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
            String id = entered(StationLine.of("detail-3", lat, 1), Map.of());
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
            String id = entered(line, Map.of());
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
            String path = "/v1/stations/" + entered(StationLine.of("detail-5", freeLatitude(), 1), Map.of());
            String tag = given().get(path).header("ETag");

            given().header("If-None-Match", tag).get(path).then().statusCode(304);
        }
    }

    @Nested
    class Counting {

        @Test
        void onlyWhatWorksOrMayWorkIsFound() {
            double lat = freeLatitude();
            for (String state : List.of("WORKS", "BROKEN", "SUPPLIES_EXPIRED", "UNKNOWN")) {
                entered(
                        StationLine.of("counts-" + state, lat, 1 + state.length() * 0.0001),
                        Map.of("facilityStates", "MICROWAVE=" + state));
            }

            near(lat, 1, "&facility=MICROWAVE").then().body("items.code", contains("counts-WORKS", "counts-UNKNOWN"));
            near(lat, 1, "&facility=DRINKING_WATER").then().body("items", hasSize(4));
        }

        @Test
        void aStationThatIsClosedTodayIsNotOpenWhateverItsHoursSay() {
            double lat = freeLatitude();
            LocalDate today = LocalDate.now(SHANGHAI);
            String id = entered(StationLine.of("special-1", lat, 1), Map.of("specialDays", today + "=off=设备检修"));
            entered(
                    StationLine.of("special-2", lat, 1.001).open("off"),
                    Map.of("specialDays", today.minusDays(1) + "/" + today + "=24小时=高温开放"));
            entered(StationLine.of("special-3", lat, 1.002).open(""), Map.of("specialDays", today + "=24/7"));

            near(lat, 1, "&open=now").then().body("items.code", contains("special-2", "special-3"));
            given().get("/v1/stations/" + id)
                    .then()
                    .body("openUntil", nullValue())
                    .body("alwaysOpen", nullValue())
                    .body("opensNext", equalTo(today.plusDays(1) + "T00:00:00+08:00"))
                    .body("specialDays[0].reason", equalTo("设备检修"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                as=public                        | pub
                as=public&woman=true             | pub,women
                as=worker                        | pub,any,door,helped
                as=member                        | pub,any,card,door,helped
                as=worker&occupation=COURIER     | pub,any,drivers,door,helped
                as=worker&occupation=taxi_driver | pub,any,drivers,taxi,door,helped
                as=public&occupation=COURIER     | pub
                """)
        void openForMeWeighsWhoMayEnter(String who, String found) {
            double lat = everyDoor();

            List<String> codes = near(lat, 1, "&open=forme&limit=100&" + who).path("items.code");

            assertThat(codes.stream().map(code -> code.replaceAll(".*-", "")).filter(code -> !code.equals("helped")))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(found.split(","))
                            .filter(code -> !code.equals("helped"))
                            .toList());
            assertThat(codes).anyMatch(code -> code.endsWith("-helped"));
        }

        @Test
        void whoIsSignedInNeedNotSayWhoTheyAre() {
            double lat = everyDoor();
            city.founded();
            Applicant member = Applicant.submitted(Applicant.COURIER);
            String worker = member.person().accessToken();

            assertThat(given().auth().oauth2(worker).get(forMe(lat)).<List<String>>path("items.code"))
                    .anyMatch(code -> code.endsWith("-any"))
                    .noneMatch(code -> code.endsWith("-card"));
            admit(member);
            assertThat(given().auth().oauth2(worker).get(forMe(lat)).<List<String>>path("items.code"))
                    .anyMatch(code -> code.endsWith("-card"));
            assertThat(given().get(forMe(lat)).<List<String>>path("items.code"))
                    .noneMatch(code -> code.endsWith("-any"));
            assertThat(given().auth()
                            .oauth2(tokens.of(UUID.randomUUID(), Role.OFFICER))
                            .get(forMe(lat))
                            .statusCode())
                    .isEqualTo(200);
        }

        private void admit(Applicant applicant) {
            String path = "/officer/v1/cases/" + applicant.caseNumber();
            String officer = city.officer(TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);
            StationOffice.officer(officer)
                    .header("If-Match", StationOffice.officer(officer).get(path).header("ETag"))
                    .contentType(ContentType.JSON)
                    .body("{\"decision\":\"approve\"}")
                    .post(path + "/decisions")
                    .then()
                    .statusCode(200);
        }

        @ParameterizedTest
        @CsvSource({"as=king,/as", "woman=maybe,/woman", "occupation=1,/occupation", "radius=-1,/radius"})
        void whatIsNotUnderstoodIsNamed(String query, String pointer) {
            near(1, 1, "&open=forme&" + query).then().statusCode(422).body("errors.pointer", contains(pointer));
        }

        private double everyDoor() {
            double lat = freeLatitude();
            String run = "door" + (int) -lat * 10;
            Map<String, String> doors = Map.of(
                    "pub", "PUBLIC",
                    "any", "ANY_WORKER",
                    "card", "MEMBER_CARD",
                    "door", "DOOR_CODE",
                    "women", "WOMEN_ONLY",
                    "staff", "HOST_STAFF",
                    "customers", "HOST_CUSTOMERS",
                    "drivers", "DRIVERS_AND_COURIERS",
                    "taxi", "TAXI_DRIVERS");
            office.enter(doors.entrySet().stream()
                            .map(door -> StationLine.of(run + "-" + door.getKey(), lat, 1)
                                    .entered(door.getValue()))
                            .toArray(StationLine[]::new))
                    .then()
                    .statusCode(200);
            entered(StationLine.of(run + "-helped", lat, 1).entered("DOOR_CODE"), Map.of("doorHelp", "打电话开门"));
            office.enter(StationLine.of(run + "-shut", lat, 1).open("off"));
            return lat;
        }

        private String forMe(double lat) {
            return "/v1/stations?lat=" + lat + "&lon=1&open=forme&limit=100";
        }
    }

    @Test
    void phonesThatKeepACopyLearnOfClosuresAndOfWhatIsBroken() {
        double lat = freeLatitude();
        String before = office.end();
        entered(
                StationLine.of("copy-1", lat, 1),
                Map.of("specialDays", "2031-10-01=off", "facilityStates", "MICROWAVE=BROKEN"));

        List<Map<String, Object>> changes = StationOffice.changes(before);

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0))
                .containsEntry("outOfOrder", List.of("MICROWAVE"))
                .containsKey("specialDays");
    }

    private String entered(StationLine line, Map<String, String> more) {
        return office.enter(line, more);
    }
}
