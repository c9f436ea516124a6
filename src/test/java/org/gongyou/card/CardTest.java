package org.gongyou.card;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The card comes, goes along and ends with the membership. */
@QuarkusTest
class CardTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Cards cards;

    @Inject
    CardRules rules;

    @Inject
    Clock clock;

    private String officer;

    @BeforeEach
    void appoint() {
        officer = city.founded().officer(TestCity.CITY, OfficerFunction.REVIEW_MEMBERSHIP);
    }

    @Test
    void comesWithTheMembership() {
        Applicant member = Applicant.submitted(Applicant.COURIER);
        member.get("/v1/me/card").then().statusCode(404).body("code", equalTo("card.none"));

        decide(member.caseNumber());

        int year = rules.today().getYear();
        String memberNumber = member.get("/v1/me/membership").path("memberNumber");
        member.get("/v1/me/card")
                .then()
                .statusCode(200)
                .body("number", matchesPattern("C\\d\\d-\\d{8}-\\d"))
                .body("state", equalTo("VALID"))
                .body("memberNumber", equalTo(memberNumber))
                .body("unionId", equalTo(city.id(TestCity.DAOLI_COURIERS).toString()))
                .body("registeredYear", equalTo(year))
                .body("validUntil", equalTo((year + 1) + "-03-31"))
                .body("registrationDue", equalTo(false))
                .body("freezeReason", nullValue());
        assertThat(standing(member).valid()).isTrue();
    }

    @Test
    void isNotSentTwiceAndSpeaksTwoLanguages() {
        Applicant member = member();
        Response card = member.get("/v1/me/card");
        card.then().body("stateTitle", equalTo("有效"));

        member.person()
                .calls()
                .header("If-None-Match", card.header("ETag"))
                .get("/v1/me/card")
                .then()
                .statusCode(304);
        member.person()
                .calls()
                .header("Accept-Language", "en")
                .header("If-None-Match", card.header("ETag"))
                .get("/v1/me/card")
                .then()
                .statusCode(200)
                .body("stateTitle", equalTo("Valid"));
    }

    @Test
    void movesWithTheMembership() {
        Applicant member = member();
        String tag = member.get("/v1/me/card").header("ETag");
        UUID street = city.id(TestCity.NANGANG_STREET);
        String number =
                member.post("/v1/transfers", "{\"unionId\":\"" + street + "\"}").path("number");

        decide(number, "release");
        decide(number);

        member.get("/v1/me/card")
                .then()
                .header("ETag", not(equalTo(tag)))
                .body("state", equalTo("VALID"))
                .body("unionId", equalTo(street.toString()));
    }

    @Test
    void endsWithTheMembershipAndComesAnewWithTheNext() {
        Applicant member = member();
        String before = member.get("/v1/me/card").path("number");
        decide(member.post("/v1/resignations", "{}").path("number"));
        member.get("/v1/me/card").then().body("state", equalTo("ENDED"));
        assertThat(standing(member).valid()).isFalse();
        member.get("/v1/me/card/code").then().statusCode(409).body("code", equalTo("card.not-valid"));
        CardCounter.post(member.person(), "registrations")
                .then()
                .statusCode(409)
                .body("code", equalTo("card.illegal-state"));

        member.submit(member.begin(Applicant.COURIER).path("id")).then().statusCode(200);
        decide(member.caseNumber());

        member.get("/v1/me/card").then().body("state", equalTo("VALID")).body("number", not(equalTo(before)));
    }

    @Test
    void membersOfBeforeGetTheirsAfterwards() {
        Applicant member = member();
        UUID worker = member.person().id();
        Transactions.change("delete from card where worker_id = :worker", Map.of("worker", worker));
        Transactions.change(
                "update membership set told_version = -1 where worker_id = :worker", Map.of("worker", worker));
        member.get("/v1/me/card").then().statusCode(404);

        Jobs.run("membership.MembershipNews");
        String number =
                member.get("/v1/me/card").then().statusCode(200).extract().path("number");
        Jobs.run("membership.MembershipNews");

        member.get("/v1/me/card").then().body("number", equalTo(number));
    }

    @Test
    void isTheOwnersAlone() {
        given().get("/v1/me/card").then().statusCode(401);
        SignIn.somebody().calls().get("/v1/me/card").then().statusCode(404).body("code", equalTo("card.none"));
        assertThat(Transactions.await(() -> cards.of(UUID.randomUUID()))).isNull();
    }

    private CardStanding standing(Applicant member) {
        return Transactions.await(() -> cards.of(member.person().id()));
    }

    private Applicant member() {
        Applicant applicant = Applicant.submitted(Applicant.COURIER);
        decide(applicant.caseNumber());
        return applicant;
    }

    private void decide(String number) {
        decide(number, "approve");
    }

    private void decide(String number, String decision) {
        String path = "/officer/v1/cases/" + number;
        String tag = CardCounter.as(officer).get(path).header("ETag");
        CardCounter.as(officer)
                .header("If-Match", tag)
                .body(Map.of("decision", decision))
                .post(path + "/decisions")
                .then()
                .statusCode(200);
    }
}
