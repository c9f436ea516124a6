package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.gongyou.account.LostPhone;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** Two accounts that turn out to be one person's: the one of before, and the one opened meanwhile with a new phone. */
abstract class TwoAccounts extends ApiTest {

    static final String APPROVE = "{\"decision\":\"approve\"}";

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    LostPhone lostPhone;

    String officer;
    String identity;
    Applicant before;
    Applicant meanwhile;

    @BeforeEach
    void somebodyKnownHasANewPhone() {
        officer = city.founded().officer(TestCity.CITY, OfficerFunction.REVIEW_MEMBERSHIP);
        identity = IdentityNumbers.next();
        before = new Applicant(SignIn.known(SignIn.again(SignIn.newPhone(), "old"), identity));
        meanwhile = new Applicant(SignIn.again(SignIn.newPhone(), "new"));
    }

    Applicant takenOver() {
        Person person = lostPhone.takenOver(meanwhile.person(), before.person(), identity);
        assertThat(person.id()).isEqualTo(before.person().id());
        return new Applicant(person);
    }

    String tag(String number) {
        return as(officer).get("/officer/v1/cases/" + number).header("ETag");
    }

    Response decide(String number, String body) {
        return decide(number, tag(number), body);
    }

    Response decide(String number, String tag, String body) {
        return as(officer).header("If-Match", tag).body(body).post("/officer/v1/cases/" + number + "/decisions");
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
