package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinTest extends ApiTest {

    @Inject
    TestCity city;

    @BeforeEach
    void foundCity() {
        city.founded();
    }

    @Test
    void aCourierJoinsAndGetsAMemberNumber() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        String officer = city.officer(TestCity.DAOLI_COURIERS, OfficerFunction.REVIEW_MEMBERSHIP);
        String number = courier.caseNumber();

        String tag = officer(officer).get("/officer/v1/cases/" + number).header("ETag");
        officer(officer)
                .header("If-Match", tag)
                .body("{\"decision\":\"approve\"}")
                .post("/officer/v1/cases/" + number + "/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));

        courier.get("/v1/me/membership")
                .then()
                .statusCode(200)
                .body("memberNumber", matchesPattern("M\\d{2}-\\d{8}-\\d"))
                .body("state", equalTo("ACTIVE"))
                .body("union.id", equalTo(city.id(TestCity.DAOLI_COURIERS).toString()));
        courier.get("/v1/me/notices").then().body("items.caseNumber", hasItem(number));
    }

    @Test
    void needsAKnownPerson() {
        Applicant stranger = Applicant.somebody();
        String id = stranger.begin(Applicant.COURIER).path("id");

        stranger.submit(id).then().statusCode(409).body("code", equalTo("membership.identity-required"));
    }

    @Test
    void isRefusedUnderSixteenWithTheLaw() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Applicant child = Applicant.somebody();
        child.states(today.minusYears(16).plusDays(1)).then().statusCode(200);
        Applicant sixteen = Applicant.somebody();
        sixteen.states(today.minusYears(16)).then().statusCode(200);

        child.submit(child.begin(Applicant.COURIER).path("id"))
                .then()
                .statusCode(422)
                .body("code", equalTo("membership.under-age"))
                .body("title", containsString("劳动法"));
        sixteen.submit(sixteen.begin(Applicant.COURIER).path("id")).then().statusCode(200);
    }

    @Test
    void promisesADate() {
        Applicant courier = Applicant.known();
        String id = courier.begin(Applicant.COURIER).path("id");

        courier.submit(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("dueAt", notNullValue())
                .body("nextStep", notNullValue());
    }

    @Test
    void sixtyFourAtOnceSubmitOnce() {
        Applicant courier = Applicant.known();
        String id = courier.begin(Applicant.COURIER).path("id");

        List<Response> answers = Race.of(64, i -> courier.submit(id, "key-" + i));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(63)
                .extracting(answer -> answer.<String>path("code"))
                .containsOnly("casework.illegal-state");
    }

    @Test
    void anotherWorkersApplicationIsNotFound() {
        String id = Applicant.known().begin(Applicant.COURIER).path("id");

        Applicant.known().submit(id).then().statusCode(404);
        Applicant.known().get("/v1/join-applications/" + id).then().statusCode(404);
    }

    @Test
    void afterAWithdrawalOneMayApplyAgain() {
        Applicant courier = Applicant.known();
        String id = courier.begin(Applicant.COURIER).path("id");
        courier.post("/v1/join-applications/" + id + "/withdrawal", "").then().statusCode(200);

        courier.begin(Applicant.COURIER).then().statusCode(201);
    }

    private static RequestSpecification officer(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
