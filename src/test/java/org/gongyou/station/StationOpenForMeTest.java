package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may enter counts for whoever asks what is open for them. */
@QuarkusTest
class StationOpenForMeTest extends ApiTest {

    @Inject
    StationOffice office;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

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
        assertThat(given().get(forMe(lat)).<List<String>>path("items.code")).noneMatch(code -> code.endsWith("-any"));
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
        office.enter(StationLine.of(run + "-helped", lat, 1).entered("DOOR_CODE"), Map.of("doorHelp", "打电话开门"));
        office.enter(StationLine.of(run + "-shut", lat, 1).open("off"));
        return lat;
    }

    private String forMe(double lat) {
        return "/v1/stations?lat=" + lat + "&lon=1&open=forme&limit=100";
    }
}
