package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class JoinTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

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

    @Nested
    class Routing {

        @ParameterizedTest
        @CsvSource({
            "COURIER, 230102001, T-D1-I1",
            "FOOD_COURIER, 230102001, T-I1",
            "COURIER, 230103001, T-I1",
            "HOUSEKEEPER, 230102001, T-D1-S1",
            "HOUSEKEEPER, 230102999, T-D1-H1",
            "HOUSEKEEPER, 230103999, T-H1",
        })
        void workWithoutAnEmployerGoesByPlace(String occupation, String division, String union) {
            Applicant.known()
                    .begin(request(occupation, division, ""))
                    .then()
                    .statusCode(201)
                    .body("union.id", equalTo(city.id(union).toString()));
        }

        @Test
        void anEmployerWithAUnionComesFirst() {
            Applicant.known()
                    .begin(request("COURIER", "230102001", employer()))
                    .then()
                    .body("union.id", equalTo(city.id(TestCity.EMPLOYER).toString()));
        }

        @Test
        void whoeverChoosesAnotherUnionIsNotSeenByTheEmployers() {
            String chosen = employer() + "\"chosenUnionId\":\"" + city.id(TestCity.DAOLI_STREET) + "\",";
            Applicant worker = Applicant.submitted(request("EMPLOYEE", "230102001", chosen));
            String number = worker.caseNumber();
            String employers = city.officer(TestCity.EMPLOYER, OfficerFunction.REVIEW_MEMBERSHIP);
            String street = city.officer(TestCity.DAOLI_STREET, OfficerFunction.REVIEW_MEMBERSHIP);

            officer(employers).get("/officer/v1/cases/" + number).then().statusCode(404);
            officer(street).get("/officer/v1/cases/" + number).then().statusCode(200);
        }

        @Test
        void aHoldingUnionCannotBeChosen() {
            String chosen = "\"chosenUnionId\":\"" + city.id(TestCity.DAOLI_HOLDING) + "\",";

            Applicant.known()
                    .begin(request("EMPLOYEE", "230102001", chosen))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/chosenUnionId"))
                    .body("errors[0].code", equalTo("membership.union-not-joinable"));
        }

        @Test
        void aMistypedCreditCodeIsNamed() {
            Applicant.known()
                    .begin(request("EMPLOYEE", "230102001", "\"employer\":{\"creditCode\":\"91350100M000100Y44\"},"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/employer/creditCode"));
        }
    }

    @Nested
    class Beginning {

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
            List<Response> refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .toList();
            assertThat(refused).hasSize(63).allSatisfy(answer -> {
                assertThat(answer.<String>path("code")).isEqualTo("membership.application-open");
                assertThat(answer.<String>path("number")).isEqualTo(courier.caseNumber());
            });
        }
    }

    @Nested
    class Submitting {

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
    }

    @Nested
    class Mending {

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
    }

    @Test
    void afterAWithdrawalOneMayApplyAgain() {
        Applicant courier = Applicant.known();
        String id = courier.begin(Applicant.COURIER).path("id");
        courier.post("/v1/join-applications/" + id + "/withdrawal", "").then().statusCode(200);

        courier.begin(Applicant.COURIER).then().statusCode(201);
    }

    private static String employer() {
        return "\"employer\":{\"creditCode\":\"" + TestCity.EMPLOYER_CREDIT_CODE + "\"},";
    }

    private static String request(String occupation, String division, String more) {
        return "{" + more + "\"occupation\":\"" + occupation + "\",\"workPlace\":{\"divisionCode\":\"" + division
                + "\"},\"charter\":{\"version\":\"2023-10\"}}";
    }

    private static io.restassured.specification.RequestSpecification officer(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
