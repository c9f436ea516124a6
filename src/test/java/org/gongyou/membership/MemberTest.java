package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to cases and memberships afterwards: time, transfer, leaving, placement. */
@QuarkusTest
class MemberTest extends ApiTest {

    private static final String APPROVE = "{\"decision\":\"approve\"}";

    @Inject
    TestCity city;

    @Inject
    Pool pool;

    private String officer;

    @BeforeEach
    void appoint() {
        officer = city.founded().officer(TestCity.CITY, OfficerFunction.REVIEW_MEMBERSHIP);
    }

    @Test
    void anUntouchedCaseClimbsAndSaysSo() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        String number = courier.caseNumber();
        String parents = city.officer(TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);

        timePasses(number);

        Jobs.runUntil("casework.Escalation", () -> courier.get("/v1/me/cases/" + number)
                .then()
                .body("union.id", equalTo(city.id(TestCity.DAOLI).toString()))
                .body("overdue", equalTo(true))
                .body("timeline.action", hasItem("escalated")));
        courier.get("/v1/me/notices").then().body("items[0].caseNumber", equalTo(number));
        as(parents).get("/officer/v1/cases?overdue=true&limit=100").then().body("items.number", hasItem(number));
        decide(parents, number, APPROVE).then().statusCode(200);
    }

    @Test
    void whoeverDoesNotAnswerIsWithdrawnAndMayApplyAgain() {
        Applicant courier = Applicant.submitted(Applicant.COURIER);
        String number = courier.caseNumber();
        decide(officer, number, "{\"decision\":\"request-information\",\"reasonCode\":\"work-unclear\"}")
                .then()
                .statusCode(200);

        timePasses(number);

        Jobs.runUntil(
                "casework.Escalation",
                () -> courier.get("/v1/me/cases/" + number).then().body("state", equalTo("WITHDRAWN")));
        courier.begin(Applicant.COURIER).then().statusCode(201);
    }

    @Test
    void silenceReleasesATransferAndTheMembershipGoesOn() {
        Applicant member = member();
        UUID street = city.id(TestCity.NANGANG_STREET);
        String memberNumber = member.get("/v1/me/membership").path("memberNumber");
        Response asked = member.post("/v1/transfers", "{\"unionId\":\"" + street + "\"}");
        asked.then().statusCode(201);
        String number = asked.path("number");

        timePasses(number);

        Jobs.runUntil(
                "casework.Escalation",
                () -> member.get("/v1/me/cases/" + number).then().body("state", equalTo("ACCEPTING")));
        member.get("/v1/me/membership").then().body("state", equalTo("ACTIVE"));
        String accepting = city.officer(TestCity.NANGANG_STREET, OfficerFunction.REVIEW_MEMBERSHIP);
        decide(accepting, number, APPROVE).then().statusCode(200);
        member.get("/v1/me/membership")
                .then()
                .body("union.id", equalTo(street.toString()))
                .body("memberNumber", equalTo(memberNumber));
    }

    @Test
    void oneRequestAboutAMembershipAtATime() {
        Applicant member = member();

        List<Response> answers = Race.of(16, i -> member.post("/v1/resignations", "{}"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .hasSize(15)
                .extracting(answer -> answer.<String>path("code"))
                .containsOnly("membership.request-open");
    }

    @Test
    void whoeverLeavesMayRejoinUnderTheOldNumber() {
        Applicant member = member();
        String memberNumber = member.get("/v1/me/membership").path("memberNumber");
        String number = member.post("/v1/resignations", "{}").path("number");
        decide(officer, number, APPROVE).then().statusCode(200);
        member.get("/v1/me/membership").then().statusCode(404).body("code", equalTo("membership.none"));

        String id = member.begin(Applicant.COURIER).path("id");
        member.submit(id).then().statusCode(200);
        decide(officer, member.caseNumber(), APPROVE).then().statusCode(200);

        member.get("/v1/me/membership").then().body("memberNumber", equalTo(memberNumber));
    }

    @Test
    void aMemberCannotJoinAgain() {
        member().begin(Applicant.COURIER).then().statusCode(409).body("code", equalTo("membership.already-member"));
    }

    @Test
    void theRetiredKeepTheirMembership() {
        Applicant member = member();
        String number =
                member.post("/v1/retentions", "{\"ground\":\"RETIRED\"}").path("number");

        decide(officer, number, APPROVE).then().statusCode(200);

        member.get("/v1/me/membership").then().body("state", equalTo("RETAINED"));
    }

    @Test
    void whoeverIsHeldLearnsWhatWorksAndUntilWhen() {
        String request = Applicant.COURIER.replace("230102001", "230102999").replace("COURIER", "HOUSEKEEPER");
        Applicant member = Applicant.submitted(request);
        decide(officer, member.caseNumber(), APPROVE).then().statusCode(200);
        member.get("/v1/me/membership")
                .then()
                .body("holding.takenOverBy", notNullValue())
                .body("holding.worksNow", not(equalTo(List.of())));
        String placement = member.caseNumber();
        UUID street = city.id(TestCity.DAOLI_STREET);

        decide(officer, placement, "{\"decision\":\"place\",\"details\":{\"unionId\":\"" + street + "\"}}")
                .then()
                .statusCode(200);

        member.get("/v1/me/membership")
                .then()
                .body("holding", nullValue())
                .body("union.id", equalTo(street.toString()));
    }

    private Applicant member() {
        Applicant applicant = Applicant.submitted(Applicant.COURIER);
        decide(officer, applicant.caseNumber(), APPROVE).then().statusCode(200);
        return applicant;
    }

    /** The case's date lies in the past, as after a long night. */
    private void timePasses(String number) {
        for (String table : List.of("work_case", "case_queue")) {
            pool.preparedQuery("update " + table + " set due_at = timestamptz '2020-01-01' where number = $1")
                    .execute(Tuple.of(number))
                    .await()
                    .indefinitely();
        }
    }

    private static Response decide(String token, String number, String body) {
        String path = "/officer/v1/cases/" + number;
        String tag = as(token).get(path).header("ETag");
        return as(token).header("If-Match", tag).body(body).post(path + "/decisions");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
