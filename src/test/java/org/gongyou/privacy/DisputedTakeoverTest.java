package org.gongyou.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.organisation.OfficerFunction.REVIEW_MEMBERSHIP;
import static org.gongyou.organisation.OfficerFunction.REVIEW_TAKEOVER;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.gongyou.account.LostPhone;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The old phone objected, so an officer looks into the take-over. */
@QuarkusTest
class DisputedTakeoverTest extends ApiTest {

    private static final String APPROVE = "{\"decision\":\"approve\"}";
    private static final String REFUSE = "{\"decision\":\"refuse\",\"reasonCode\":\"identity-not-shown\"}";

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private Person holder;
    private Person claimant;
    private String takeover;
    private String number;

    @BeforeEach
    void theOldPhoneObjected() {
        city.founded();
        String document = IdentityNumbers.next();
        holder = SignIn.known(SignIn.somebody(), document);
        claimant = SignIn.somebody();
        takeover = LostPhone.ask(claimant, document, "OLD_PHONE", holder.phone())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        holder.calls().post("/v1/takeovers/{id}/objection", takeover).then().statusCode(200);
        number = claimant.calls().get("/v1/me/cases").path("items[0].number");
    }

    @Test
    void anOfficerGrantsIt() {
        decide(city.officer(TestCity.CITY, REVIEW_TAKEOVER), APPROVE)
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));

        assertThat(SignIn.again(claimant.phone(), "another-device").id()).isEqualTo(holder.id());
    }

    @Test
    void anOfficerRefusesItWithAReason() {
        decide(city.officer(TestCity.CITY, REVIEW_TAKEOVER), REFUSE)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        claimant.calls().get("/v1/takeovers/{id}", takeover).then().body("state", equalTo("REFUSED"));
        assertThat(SignIn.again(claimant.phone(), claimant.deviceId()).id()).isEqualTo(claimant.id());
    }

    @Test
    void showsTheOfficerNobodyInTheClear() {
        as(city.officer(TestCity.CITY, REVIEW_TAKEOVER))
                .body("{\"purpose\":\"CHECK_IDENTITY\"}")
                .post("/officer/v1/cases/{number}/disclosures", number)
                .then()
                .statusCode(409)
                .body("code", equalTo("casework.not-disclosed"));
    }

    @Test
    void isHiddenFromOfficersOfOtherMatters() {
        as(city.officer(TestCity.CITY, REVIEW_MEMBERSHIP))
                .get("/officer/v1/cases/{number}", number)
                .then()
                .statusCode(404);
    }

    @Test
    void neitherSideDecidesItAsAnOfficer() {
        for (Person side : new Person[] {holder, claimant}) {
            city.appoint(side.id(), TestCity.CITY, REVIEW_TAKEOVER);

            decide(tokens.of(side.id(), Role.OFFICER), APPROVE)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("casework.own-case"));
        }
    }

    private Response decide(String officer, String decision) {
        String read = as(officer)
                .get("/officer/v1/cases/{number}", number)
                .then()
                .extract()
                .header("ETag");
        // Whoever may not read a case has no tag, and tries all the same.
        String tag = read == null ? "\"0\"" : read;
        return as(officer).header("If-Match", tag).body(decision).post("/officer/v1/cases/{number}/decisions", number);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
