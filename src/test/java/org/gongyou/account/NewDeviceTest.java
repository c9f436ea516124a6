package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NewDeviceTest extends ApiTest {

    private String number;
    private Person owner;
    private Person newcomer;

    @BeforeEach
    void aKnownPersonsPhoneOnANewDevice() {
        number = IdentityNumbers.next();
        owner = SignIn.known(SignIn.somebody(), number);
        newcomer = SignIn.again(owner.phone(), UUID.randomUUID().toString());
    }

    @Test
    void isLimitedAndSeesNothingPersonal() {
        assertThat(newcomer.limited()).isTrue();
        newcomer.calls().get("/v1/me").then().statusCode(403).body("code", equalTo("account.confirmation-required"));
        newcomer.calls().get("/v1/me/devices").then().statusCode(403);
        newcomer.calls().get("/v1/me/notices").then().statusCode(403);
    }

    @Test
    void staysLimitedWhenItsTokensAreRefreshed() {
        SignIn.refresh(newcomer.refreshToken()).then().statusCode(200).body("limited", equalTo(true));
    }

    @Test
    void isToldToTheWorkersInbox() {
        owner.calls().get("/v1/me/notices").then().statusCode(200).body("items.title", hasItem("新设备登录"));
    }

    @Test
    void becomesAFullOneWithTheLastFourOfTheDocument() {
        Response confirmed = confirm(newcomer, number.substring(14));

        confirmed.then().statusCode(200).body("limited", equalTo(false));
        Person full = SignIn.person(newcomer.phone(), newcomer.deviceId(), confirmed);
        full.calls()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(owner.id().toString()));
        assertThat(SignIn.again(owner.phone(), newcomer.deviceId()).limited()).isFalse();
    }

    @Test
    void isLockedAfterAFewWrongAnswers() {
        for (int i = 0; i < 5; i++) {
            confirm(newcomer, "????")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("account.document-last-four-wrong"));
        }

        confirm(newcomer, number.substring(14))
                .then()
                .statusCode(429)
                .body("code", equalTo("account.confirmation-locked"))
                .header("Retry-After", Integer::parseInt, greaterThan(80_000));
        owner.calls().get("/v1/me").then().statusCode(200);
    }

    @Test
    void hasItsWrongAnswersCountedOneByOne() {
        List<Response> answers = Race.of(12, i -> confirm(newcomer, "????"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).hasSize(5);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).hasSize(7);
    }

    @Test
    void isConfirmedOnce() {
        confirm(newcomer, number.substring(14)).then().statusCode(200);

        confirm(newcomer, number.substring(14))
                .then()
                .statusCode(409)
                .body("code", equalTo("account.already-confirmed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"notMe\": false}", "{\"documentLast4\": \"123\"}"})
    void saysOneOrTheOther(String body) {
        newcomer.calls()
                .body(body)
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/documentLast4"));
    }

    @Test
    void ofSomebodyElseGetsAnAccountOfItsOwn() {
        Response freed = notMe(newcomer);

        freed.then().statusCode(200).body("limited", equalTo(false));
        Person stranger = SignIn.person(newcomer.phone(), newcomer.deviceId(), freed);
        assertThat(stranger.id()).isNotEqualTo(owner.id());
        stranger.calls()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(null))
                .body("document", equalTo(null));
        assertThat(freed.asString()).doesNotContain(owner.id().toString());
        assertThat(SignIn.again(owner.phone(), "another").id()).isEqualTo(stranger.id());
    }

    @Test
    void ofSomebodyElseLeavesTheOldAccountWithoutPhoneButOtherwiseWhole() {
        notMe(newcomer).then().statusCode(200);

        owner.calls()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("phone", equalTo(null))
                .body("name", equalTo("测**"));
        owner.calls().get("/v1/me/notices").then().body("items.title", hasItem("手机号已不再属于本账号"));
        newcomer.calls().get("/v1/me/devices").then().statusCode(not(equalTo(200)));
    }

    @Test
    void ofSomebodyElseFreesThePhoneOnce() {
        List<Response> answers = Race.of(8, i -> notMe(newcomer));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .extracting(Response::statusCode)
                .containsOnly(401);
    }

    @Test
    void onlyALimitedSessionConfirms() {
        confirm(owner, number.substring(14)).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(Map.of("documentLast4", "1234"))
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .statusCode(401);
    }

    @Test
    void maySignOut() {
        newcomer.calls().delete("/v1/auth/sessions/current").then().statusCode(204);
    }

    private static Response confirm(Person person, String lastFour) {
        return person.calls().body(Map.of("documentLast4", lastFour)).post("/v1/auth/sessions/current/confirmation");
    }

    private static Response notMe(Person person) {
        return person.calls().body(Map.of("notMe", true)).post("/v1/auth/sessions/current/confirmation");
    }
}
