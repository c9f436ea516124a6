package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinDraftTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @BeforeEach
    void foundCity() {
        city.founded();
    }

    @Test
    void needsASignedInWorker() {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "k")
                .body(Applicant.COURIER)
                .post("/v1/join-applications")
                .then()
                .statusCode(401);
        officer(tokens.of(UUID.randomUUID(), "officer"))
                .header("Idempotency-Key", "k")
                .body(Applicant.COURIER)
                .post("/v1/join-applications")
                .then()
                .statusCode(403);
    }

    @Test
    void namesEveryWrongField() {
        Applicant.known()
                .begin("{\"occupation\":\"courier!\",\"workPlace\":{\"divisionCode\":\"23\",\"lat\":91}}")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/charter", "/occupation", "/workPlace/divisionCode", "/workPlace/lat")))
                .body(not(containsString("courier!")));
    }

    @Test
    void anOutdatedCharterIsNamed() {
        Applicant.known()
                .begin(Applicant.COURIER.replace("2023-10", "1998-01"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("membership.charter-outdated"));
    }

    @Test
    void sixtyFourAtOnceWithOneKeyAreOneApplication() {
        Applicant courier = Applicant.known();

        List<Response> answers = Race.of(64, i -> courier.begin(Applicant.COURIER, "one-key"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers).extracting(answer -> answer.path("number")).containsOnly((Object) courier.caseNumber());
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
    }

    @Test
    void sixtyFourAtOnceWithSixtyFourKeysAreOneApplication() {
        Applicant courier = Applicant.known();

        List<Response> answers = Race.of(64, i -> courier.begin(Applicant.COURIER, "key-" + i));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        assertThat(refused).hasSize(63).allSatisfy(answer -> {
            assertThat(answer.<String>path("code")).isEqualTo("membership.application-open");
            assertThat(answer.<String>path("number")).isEqualTo(courier.caseNumber());
        });
    }

    @Test
    void aDraftTakesAMergePatch() {
        Applicant courier = Applicant.known();
        Response draft = courier.begin(Applicant.COURIER);

        courier.person()
                .calls()
                .header("If-Match", draft.header("ETag"))
                .body("{\"occupation\":\"HOUSEKEEPER\",\"agent\":null}")
                .patch("/v1/join-applications/" + draft.path("id"))
                .then()
                .statusCode(200)
                .body("application.occupation", equalTo("HOUSEKEEPER"))
                .body("application.platform.name", equalTo("演示平台"))
                .body("union.id", equalTo(city.id(TestCity.DAOLI_STREET).toString()));
    }

    @Test
    void withoutOrWithAnOldTagNothingChanges() {
        Applicant courier = Applicant.known();
        Response draft = courier.begin(Applicant.COURIER);
        String path = "/v1/join-applications/" + draft.path("id");

        courier.person().calls().body("{}").patch(path).then().statusCode(428);
        courier.person()
                .calls()
                .header("If-Match", "\"999\"")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void whatIsSubmittedCannotBeMended() {
        Applicant courier = Applicant.known();
        String id = courier.begin(Applicant.COURIER).path("id");
        String tag = courier.submit(id).header("ETag");

        courier.person()
                .calls()
                .header("If-Match", tag)
                .body("{}")
                .patch("/v1/join-applications/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("casework.illegal-state"));
    }

    private static RequestSpecification officer(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
