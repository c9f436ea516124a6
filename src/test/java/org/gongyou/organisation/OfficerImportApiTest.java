package org.gongyou.organisation;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.organisation.OfficerFunction.MANAGE_OFFICERS;
import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.gongyou.organisation.OfficerFunction.REVIEW_MEMBERSHIP;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficerImportApiTest extends ApiTest {

    private static final String HEADER = "phone,name,union,functions\n";

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    Officers officers;

    @BeforeEach
    void unions() {
        city.founded();
    }

    @Test
    void whoeverIsInTheTableSignsInAsAnOfficer() {
        String phone = SignIn.newPhone();
        bringIn(HEADER + phone + ",演示干部,T-D1,REVIEW_MEMBERSHIP;MANAGE_STATIONS\n")
                .then()
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("errors", empty());

        SignIn.Person officer = SignIn.withPhone(phone);

        officer.calls()
                .get("/officer/v1/unions/" + city.id(TestCity.DAOLI_STREET))
                .then()
                .statusCode(200);
        officer.calls()
                .get("/officer/v1/unions/" + city.id(TestCity.NANGANG))
                .then()
                .statusCode(404);
        assertThat(scopeOf(officer).allows(REVIEW_MEMBERSHIP, city.id(TestCity.EMPLOYER)))
                .isTrue();
    }

    @Test
    void somebodyWhoHasAnAccountKeepsIt() {
        SignIn.Person worker = SignIn.somebody();
        worker.calls().get("/officer/v1/unions").then().statusCode(403);

        bringIn(HEADER + worker.phone() + ",,T-D2,MANAGE_STATIONS\n").then().statusCode(200);

        assertThat(scopeOf(worker).posts())
                .containsExactly(new OfficerPost(city.id(TestCity.NANGANG), Set.of(MANAGE_STATIONS)));
    }

    @Test
    void importingAgainChangesNothingAndNoFunctionTakesThePostAway() {
        SignIn.Person worker = SignIn.somebody();
        String table =
                HEADER + worker.phone() + ",,T-D2,MANAGE_STATIONS\n" + worker.phone() + ",,T-D1,MANAGE_STATIONS\n";
        bringIn(table).then().statusCode(200);

        bringIn(table).then().statusCode(200);
        assertThat(scopeOf(worker).posts()).hasSize(2);

        bringIn(HEADER + worker.phone() + ",,T-D2,\n").then().statusCode(200);
        assertThat(scopeOf(worker).posts()).extracting(OfficerPost::unionId).containsExactly(city.id(TestCity.DAOLI));
    }

    @Test
    void everyBadLineIsNamedAndNothingIsImported() {
        SignIn.Person worker = SignIn.somebody();
        String table = HEADER
                + worker.phone() + ",,T-D1,MANAGE_STATIONS\n"
                + "12345,,T-D1,MANAGE_STATIONS\n"
                + SignIn.newPhone() + ",\u0007,NOWHERE,DANCE\n"
                + SignIn.newPhone() + ",,NOWHERE,MANAGE_STATIONS\n"
                + worker.phone().substring(3) + ",,T-D1,REVIEW_MEMBERSHIP\n"
                + ",,T-D1,MANAGE_STATIONS\n";

        for (boolean dryRun : List.of(true, false)) {
            List<Map<String, Object>> errors = send(table, dryRun, administrator())
                    .then()
                    .statusCode(dryRun ? 200 : 422)
                    .extract()
                    .path("errors");
            assertThat(errors)
                    .extracting(error -> error.get("line") + " " + error.get("column") + " " + error.get("code"))
                    .containsExactly(
                            "3 phone personal.phone-invalid",
                            "4 name csv.control-character",
                            "4 name personal.name-invalid",
                            "4 functions csv.not-in-list",
                            "5 union organisation.union-unknown",
                            "6 phone csv.repeated-value",
                            "7 phone csv.empty");
        }
        assertThat(scopeOf(worker).posts()).isEmpty();
    }

    @Test
    void anOfficerGivesOnlyWhatTheOfficerHasAndOnlyWithinTheSubtree() {
        String officer = city.officer(TestCity.DAOLI, MANAGE_OFFICERS, MANAGE_STATIONS);
        String phone = SignIn.newPhone();

        send(HEADER + phone + ",,T-D1-S1,MANAGE_STATIONS\n", false, officer)
                .then()
                .statusCode(200);
        send(HEADER + phone + ",,T-D1-S1,MANAGE_STATIONS;REVIEW_MEMBERSHIP\n", false, officer)
                .then()
                .statusCode(422)
                .body("errors.code", contains("organisation.function-not-yours"));
        send(HEADER + phone + ",,T-D2,MANAGE_STATIONS\n", false, officer)
                .then()
                .statusCode(422)
                .body("errors.code", contains("organisation.outside-scope"));
    }

    @Test
    void anOfficerTakesNoFunctionAwayThatTheOfficerHasNot() {
        String officer = city.officer(TestCity.DAOLI, MANAGE_OFFICERS);
        SignIn.Person other = SignIn.somebody();
        bringIn(HEADER + other.phone() + ",,T-D1-S1,REVIEW_MEMBERSHIP\n").then().statusCode(200);

        send(HEADER + other.phone() + ",,T-D1-S1,\n", false, officer)
                .then()
                .statusCode(422)
                .body("errors.column", contains("functions"));
    }

    @Test
    void theSameNewPhoneManyTimesAtOnceIsOneAccount() {
        String phone = SignIn.newPhone();

        List<Response> answers = Race.of(8, i -> bringIn(HEADER + phone + ",,T-D1-S1,MANAGE_STATIONS\n"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(scopeOf(SignIn.withPhone(phone)).posts()).hasSize(1);
    }

    @Test
    void whoeverLacksTheFunctionIsRefused() {
        given().contentType("text/csv")
                .body("x")
                .post("/officer/v1/officers/import")
                .then()
                .statusCode(401);
        send("x", false, tokens.of(UUID.randomUUID(), Role.WORKER)).then().statusCode(403);
        send("x", false, city.officer(TestCity.DAOLI, MANAGE_STATIONS))
                .then()
                .statusCode(403)
                .body("code", equalTo("organisation.no-such-function"));
    }

    private OfficerScope scopeOf(SignIn.Person person) {
        return officers.scopeOf(accountOf(person));
    }

    private static UUID accountOf(SignIn.Person person) {
        String claims =
                new String(Base64.getUrlDecoder().decode(person.accessToken().split("\\.")[1]), UTF_8);
        return UUID.fromString(JsonPath.from(claims).getString("sub"));
    }

    /** A federation's officers at once: an account for each takes longer than any other request may. */
    @Test
    void twoThousandOfficersAreImportedByOneRequest() {
        String table = Stream.generate(() -> SignIn.newPhone() + ",演示干部,T-D2,MANAGE_STATIONS\n")
                .limit(2_000)
                .collect(Collectors.joining("", HEADER, ""));

        bringIn(table).then().statusCode(200).body("rows", equalTo(2_000));
    }

    private Response bringIn(String table) {
        return send(table, false, administrator());
    }

    private String administrator() {
        return tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    private static Response send(String table, boolean dryRun, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/officer/v1/officers/import?dryRun=" + dryRun);
    }
}
