package org.gongyou.station;

import static io.restassured.RestAssured.given;
import static org.gongyou.station.StationOffice.freeLatitude;
import static org.gongyou.station.StationOffice.near;
import static org.gongyou.station.StationOffice.officer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Officers see and change the stations of their subtree, and no other. */
@QuarkusTest
class StationScopeTest extends ApiTest {

    private static final String PATH = "/officer/v1/stations";

    @Inject
    StationOffice office;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void whoManagesNoStationsMayDoNothingHere() {
        String reviewer = city.officer(office.union(), OfficerFunction.REVIEW_MEMBERSHIP);

        given().get(PATH).then().statusCode(401);
        given().contentType("text/csv").body("").post(PATH + "/import").then().statusCode(401);
        as(UUID.randomUUID(), Role.WORKER).get(PATH).then().statusCode(403);
        as(UUID.randomUUID(), Role.WORKER).get(PATH + "/export").then().statusCode(403);
        officer(reviewer).get(PATH).then().statusCode(403).body("code", equalTo("station.not-keeper"));
        office.enter(officer(reviewer), StationLine.list(StationLine.of("mine", 1, 1)))
                .then()
                .statusCode(403);
    }

    @Test
    void anotherUnionsStationIsNotFoundAndNotOverwritten() {
        double lat = freeLatitude();
        String union = office.union();
        String keeper = office.keeper(union);
        String stranger = office.keeper(office.union());
        StationLine line = StationLine.of("scope-" + union, lat, 1);
        office.enter(officer(keeper), StationLine.list(line)).then().statusCode(200);
        String id = near(lat, 1, "").path("items[0].id");

        officer(keeper)
                .get(PATH)
                .then()
                .body("items.id", contains(id))
                .body("items.unionId", contains(city.id(union).toString()));
        officer(keeper).get(PATH + "/" + id).then().statusCode(200).header("ETag", notNullValue());
        officer(stranger).get(PATH).then().statusCode(200).body("items", hasSize(0));
        officer(stranger).get(PATH + "/" + id).then().statusCode(404);
        officer(stranger)
                .header("If-Match", office.etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(404);
        office.enter(officer(stranger), StationLine.list(line.named("改名")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("station.other-union"));
        near(lat, 1, "").then().body("items.name", contains(line.name()));
    }

    @Test
    void anOfficerOfSeveralUnionsNamesTheStationsUnion() {
        double lat = freeLatitude();
        String one = office.union();
        String other = office.union();
        String keeper = office.keeper(one, other);
        String line = StationLine.list(StationLine.of("both-" + one, lat, 1));
        String[] parts = line.split("\n");

        office.enter(officer(keeper), line)
                .then()
                .statusCode(422)
                .body("errors.column", contains("union"))
                .body("errors.code", contains("station.union-missing"));
        office.enter(officer(keeper), parts[0] + ",union\n" + parts[1] + ",NOWHERE")
                .then()
                .body("errors.code", contains("station.union-unknown"));
        office.enter(officer(keeper), parts[0] + ",union\n" + parts[1] + "," + other)
                .then()
                .statusCode(200);
        // Imported again without the column it stays where it is.
        office.enter(officer(keeper), line).then().statusCode(200);
        officer(keeper)
                .get(PATH)
                .then()
                .body("items.unionId", contains(city.id(other).toString()));
    }

    @Test
    void theListIsPagedInTheOrderOfTheCodes() {
        double lat = freeLatitude();
        String run = office.union();
        String keeper = office.keeper(run);
        office.enter(
                        officer(keeper),
                        StationLine.list(
                                StationLine.of(run + "-c", lat, 1),
                                StationLine.of(run + "-a", lat, 1),
                                StationLine.of(run + "-b", lat, 1)))
                .then()
                .statusCode(200);

        Response first = officer(keeper).get(PATH + "?limit=2");
        first.then().body("items.code", contains(run + "-a", run + "-b"));
        officer(keeper)
                .queryParam("cursor", first.<String>path("next"))
                .get(PATH + "?limit=2")
                .then()
                .body("items.code", contains(run + "-c"))
                .body("next", nullValue());
    }

    private RequestSpecification as(UUID account, String role) {
        return given().auth().oauth2(tokens.of(account, role));
    }
}
