package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer looks behind the mask of whom a case is about. */
@QuarkusTest
class DisclosureTest extends ApiTest {

    private static final String CHECK = "{\"purpose\":\"CHECK_IDENTITY\"}";

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private UUID officer;
    private Applicant applicant;
    private String number;

    @BeforeEach
    void somebodyApplies() {
        officer = UUID.randomUUID();
        city.founded().appoint(officer, TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);
        applicant = Applicant.submitted(Applicant.COURIER);
        number = applicant.caseNumber();
    }

    @Test
    void theOfficerSeesThePersonAndTheTrailSaysWhoWhenAndWhy() {
        String document = asked(officer, CHECK)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("name", equalTo("演示工人"))
                .body("phone", equalTo(applicant.person().phone()))
                .extract()
                .path("document");

        assertThat(document).matches("\\d{17}[\\dX]");
        assertThat(looks()).isEqualTo(1);
        assertThat(Transactions.select(
                        String.class,
                        "select codes ->> 'reason' from audit_entry"
                                + " where action = 'casework.disclosed' and stream = :worker and actor = :officer",
                        Map.of("worker", applicant.person().id(), "officer", officer)))
                .isEqualTo("CHECK_IDENTITY");
    }

    @Test
    void whoeverMayNotDecideSeesNothingAndLeavesNoTrace() {
        UUID elsewhere = UUID.randomUUID();
        city.appoint(elsewhere, TestCity.NANGANG, OfficerFunction.REVIEW_MEMBERSHIP);
        city.appoint(applicant.person().id(), TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);

        asked(elsewhere, CHECK).then().statusCode(404);
        asked(applicant.person().id(), CHECK).then().statusCode(403).body("code", equalTo("casework.own-case"));
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), "worker"))
                .contentType(ContentType.JSON)
                .body(CHECK)
                .post("/officer/v1/cases/{number}/disclosures", number)
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(CHECK)
                .post("/officer/v1/cases/{number}/disclosures", number)
                .then()
                .statusCode(401);
        assertThat(looks()).isZero();
    }

    @Test
    void aPurposeMustBeNamed() {
        for (String body : List.of("{}", "{\"purpose\":\"CURIOSITY\"}")) {
            asked(officer, body).then().statusCode(422).body("errors[0].pointer", equalTo("/purpose"));
        }
        assertThat(looks()).isZero();
    }

    private Response asked(UUID by, String body) {
        return given().auth()
                .oauth2(tokens.of(by, "officer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/officer/v1/cases/{number}/disclosures", number);
    }

    private long looks() {
        return Transactions.select(
                Long.class,
                "select count(*) from audit_entry where action = 'casework.disclosed' and stream = :worker",
                Map.of("worker", applicant.person().id()));
    }
}
