package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SentMessages;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionRenewalTest extends ApiTest {

    @Test
    void areExchangedForTheNext() {
        Person person = SignIn.somebody();

        Response next = SignIn.refresh(person.refreshToken());

        next.then().statusCode(200).body("limited", equalTo(false)).body("expiresIn", equalTo(600));
        SignIn.refresh(next.path("refreshToken")).then().statusCode(200);
    }

    @Test
    void usedTwiceEndTheSessionAndTellTheWorker() {
        Person person = SignIn.withPhone(SignIn.newPhone());
        Response next = SignIn.refresh(person.refreshToken());

        SignIn.refresh(person.refreshToken()).then().statusCode(401).body("code", equalTo("account.refresh-reused"));

        SignIn.refresh(next.path("refreshToken")).then().statusCode(401);
        given().auth()
                .oauth2(next.path("accessToken"))
                .get("/v1/me/devices")
                .then()
                .statusCode(401);
        assertThat(SentMessages.await(person.phone(), 2).path("template").asText())
                .isEqualTo("session-ended");
    }

    @Test
    void usedByTwoAtOnceServeOne() {
        Person person = SignIn.somebody();

        List<Response> answers = Race.of(8, i -> SignIn.refresh(person.refreshToken()));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .extracting(Response::statusCode)
                .isSubsetOf(401, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b", "."})
    void ofNobodyAreRefused(String token) {
        SignIn.refresh(token).then().statusCode(401).body("code", equalTo("account.refresh-invalid"));
    }

    @Test
    void thatWereMadeUpDoNotEndTheSession() {
        Person person = SignIn.somebody();
        String forged = person.refreshToken().replaceFirst("^...", "zzz");

        SignIn.refresh(forged).then().statusCode(401);

        SignIn.refresh(person.refreshToken()).then().statusCode(200);
    }
}
