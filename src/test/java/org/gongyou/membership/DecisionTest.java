package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest extends ApiTest {

    private static final String APPROVE = "{\"decision\":\"approve\"}";

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private String officer;

    @BeforeEach
    void appoint() {
        officer = city.founded().officer(TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);
    }

    @Test
    void onlyOfficersOfTheSubtreeSeeAndDecide() {
        String number = Applicant.submitted(Applicant.COURIER).caseNumber();
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.REVIEW_MEMBERSHIP);
        String otherFunction = city.officer(TestCity.DAOLI, OfficerFunction.MANAGE_STATIONS);

        for (String stranger : List.of(elsewhere, otherFunction, tokens.of(UUID.randomUUID(), "officer"))) {
            as(stranger).get("/officer/v1/cases/" + number).then().statusCode(404);
            decide(stranger, number, "\"1\"", APPROVE).then().statusCode(404);
            as(stranger)
                    .get("/officer/v1/cases?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.number", not(hasItem(number)));
        }
        as(tokens.of(UUID.randomUUID(), "worker"))
                .get("/officer/v1/cases/" + number)
                .then()
                .statusCode(403);
        given().get("/officer/v1/cases/" + number).then().statusCode(401);
        assertThat(numbersInQueue(officer)).contains(number);
    }

    @Test
    void aDraftIsNobodysBusiness() {
        Applicant courier = Applicant.known();
        String number = courier.begin(Applicant.COURIER).path("number");

        as(officer).get("/officer/v1/cases/" + number).then().statusCode(404);
        assertThat(numbersInQueue(officer)).doesNotContain(number);
    }

    @Test
    void theEntityTagDecidesWhoIsFirst() {
        String number = Applicant.submitted(Applicant.COURIER).caseNumber();
        String tag = tag(number);

        as(officer)
                .body(APPROVE)
                .post("/officer/v1/cases/" + number + "/decisions")
                .then()
                .statusCode(428);
        decide(officer, number, "\"0\"", APPROVE).then().statusCode(412);
        Response decided = decide(officer, number, tag, APPROVE);
        decided.then().statusCode(200);
        decide(officer, number, tag, APPROVE).then().statusCode(412);
        decide(officer, number, decided.header("ETag"), APPROVE)
                .then()
                .statusCode(409)
                .body("code", equalTo("casework.already-decided"));
    }

    @Test
    void twoAtOnceWithTheSameTagAreOneDecision() {
        for (int round = 0; round < 5; round++) {
            String number = Applicant.submitted(Applicant.COURIER).caseNumber();
            String tag = tag(number);

            List<Response> answers = Race.of(2, i -> decide(officer, number, tag, APPROVE));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void nobodyDecidesTheirOwnCase() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        UUID account = courier.person().id();
        city.appoint(account, TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);
        String token = tokens.of(account, "worker", "officer");
        String number = courier.caseNumber();

        decide(token, number, tag(number), APPROVE).then().statusCode(403).body("code", equalTo("casework.own-case"));
    }

    @Test
    void aRefusalSaysWhyAndWhatToMend() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        String number = courier.caseNumber();

        decide(officer, number, tag(number), "{\"decision\":\"refuse\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reasonCode"));
        decide(officer, number, tag(number), "{\"decision\":\"refuse\",\"reasonCode\":\"too-old\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("casework.reason-unknown"));
        String refusal = "{\"decision\":\"refuse\",\"reasonCode\":\"work-unclear\",\"note\":\"请补充站点\"}";
        decide(officer, number, tag(number), refusal).then().statusCode(200);

        courier.get("/v1/me/cases/" + number)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("timeline[-1].reason.code", equalTo("work-unclear"))
                .body("timeline[-1].reason.mend", notNullValue())
                .body("timeline[-1].text", equalTo("请补充站点"));
        courier.begin(Applicant.COURIER).then().statusCode(201);
    }

    @Test
    void moreInformationGoesThereAndBack() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        String number = courier.caseNumber();
        String id = courier.get("/v1/me/cases/" + number).path("id");

        decide(officer, number, tag(number), "{\"decision\":\"request-information\",\"reasonCode\":\"work-unclear\"}")
                .then()
                .statusCode(200)
                .body("holder", equalTo("APPLICANT"));
        courier.submit(id).then().statusCode(200).body("state", equalTo("UNDER_REVIEW"));
        decide(officer, number, tag(number), APPROVE).then().statusCode(200);
    }

    @Test
    void anUnknownDecisionIsNamed() {
        String number = Applicant.submitted(Applicant.COURIER).caseNumber();

        decide(officer, number, tag(number), "{\"decision\":\"submit\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decision"));
    }

    @Test
    void workerAndHandlerWriteToEachOther() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        String number = courier.caseNumber();

        courier.post("/v1/me/cases/" + number + "/messages", "{\"text\":\"需要照片吗\"}")
                .then()
                .statusCode(201);
        as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"text\":\"不需要\"}")
                .post("/officer/v1/cases/" + number + "/messages")
                .then()
                .statusCode(201);

        courier.get("/v1/me/cases/" + number).then().body("timeline.text", hasItem("不需要"));
        as(officer).get("/officer/v1/cases/" + number).then().body("timeline.text", hasItem("需要照片吗"));
        Applicant.known()
                .post("/v1/me/cases/" + number + "/messages", "{\"text\":\"x\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void aCaseIsAssignedToAnOfficerWhoMayHandleIt() {
        String number = Applicant.submitted(Applicant.COURIER).caseNumber();

        as(officer)
                .header("If-Match", tag(number))
                .body("{\"handlerId\":\"" + UUID.randomUUID() + "\"}")
                .post("/officer/v1/cases/" + number + "/assignment")
                .then()
                .statusCode(422);
        as(officer)
                .header("If-Match", tag(number))
                .body("{}")
                .post("/officer/v1/cases/" + number + "/assignment")
                .then()
                .statusCode(200)
                .body("handlerId", equalTo(SignIn.accountOf(officer).toString()));
        as(officer).get("/officer/v1/cases?mine=true").then().body("items.number", containsInAnyOrder(number));
    }

    @Test
    void theOfficerSeesThePersonMasked() {
        String number = Applicant.submitted(Applicant.COURIER).caseNumber();

        as(officer)
                .get("/officer/v1/cases/" + number)
                .then()
                .body("details.applicant.name", not(equalTo("演示工人")))
                .body("details.applicant.identityLevel", notNullValue())
                .body("details.platform.name", equalTo("演示平台"));
    }

    private List<String> numbersInQueue(String token) {
        List<String> numbers = new java.util.ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(token).get("/officer/v1/cases?limit=100&cursor=" + cursor);
            numbers.addAll(page.path("items.number"));
            cursor = page.path("next");
        }
        assertThat(numbers).doesNotHaveDuplicates();
        return numbers;
    }

    private String tag(String number) {
        return as(officer).get("/officer/v1/cases/" + number).header("ETag");
    }

    private static Response decide(String token, String number, String tag, String body) {
        return as(token).header("If-Match", tag).body(body).post("/officer/v1/cases/" + number + "/decisions");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
