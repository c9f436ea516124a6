package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.gongyou.support.LogLines;
import org.gongyou.support.Race;
import org.gongyou.support.SentMessages;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInCodeTest extends ApiTest {

    @Test
    void aCodeGoesOutByTextMessageAndNowhereElse() {
        String phone = SignIn.newPhone();

        Response answer = askForCode(phone);

        answer.then().statusCode(202).body("expiresIn", equalTo(300)).body("resendAfter", equalTo(60));
        assertThat(answer.asString()).doesNotContain(SentMessages.awaitCode(phone, 1));
    }

    @Test
    void noLogKnowsCodePhoneOrToken() {
        try (LogLines lines = LogLines.listen()) {
            String phone = SignIn.newPhone();
            String code = SignIn.codeFor(phone);
            SignIn.trying(phone, "000000", "d");
            Response answer = SignIn.trying(phone, code, "d");
            SignIn.refresh(answer.path("refreshToken")).then().statusCode(200);
            SignIn.refresh(answer.path("refreshToken")).then().statusCode(401);
            SignIn.trying(phone, "{", "d");

            assertThat(lines.all())
                    .doesNotContain(code)
                    .doesNotContain(phone.substring(3))
                    .doesNotContain(answer.<String>path("refreshToken"))
                    .doesNotContain(answer.<String>path("accessToken"));
        }
    }

    @Test
    void theAnswerIsTheSameForAKnownAndAnUnknownPhone() {
        Person known = SignIn.person(SignIn.newPhone(), "d", SignIn.throughProvider(SignIn.newPhone(), "d"));
        String phone = SignIn.newPhone();
        SignIn.throughProvider(phone, "d").then().statusCode(201);

        Response toKnown = askForCode(phone);
        Response toUnknown = askForCode(SignIn.newPhone());

        assertThat(known.limited()).isFalse();
        assertThat(toKnown.statusCode()).isEqualTo(toUnknown.statusCode()).isEqualTo(202);
        assertThat(toKnown.asString()).isEqualTo(toUnknown.asString());
    }

    @Test
    void anotherCodeWithinAMinuteIsTooSoon() {
        String phone = SignIn.newPhone();
        askForCode(phone).then().statusCode(202);

        askForCode(phone)
                .then()
                .statusCode(429)
                .body("code", equalTo("request.too-many"))
                .header("Retry-After", Integer::parseInt, greaterThan(50))
                .header("RateLimit-Limit", "1")
                .header("RateLimit-Remaining", "0");
    }

    @Test
    void thePhoneMayBeTypedInManyWays() {
        String phone = SignIn.newPhone();
        String national = phone.substring(3);

        askForCode("０086 " + national.substring(0, 3) + "-" + national.substring(3))
                .then()
                .statusCode(202);

        assertThat(SentMessages.awaitCode(phone, 1)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "12345678901", "+1 202 555 0143", "phone"})
    void anythingElseIsNoPhone(String typed) {
        askForCode(typed)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/phone"))
                .body("errors.code", contains("personal.phone-invalid"));
    }

    @Test
    void aPhoneThatIsNoTextIsAProblem() {
        given().contentType(ContentType.JSON)
                .body("{\"phone\":13812345678}")
                .post("/v1/auth/codes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/phone"))
                .body(not(containsString("138")));
    }

    @Test
    void fiveWrongTriesAreForgivenAndTheSixthKillsTheCode() {
        String forgiven = SignIn.newPhone();
        String code = SignIn.codeFor(forgiven);
        tryWrong(forgiven, code, 5);
        SignIn.trying(forgiven, code, "d").then().statusCode(201);

        String killed = SignIn.newPhone();
        String dead = SignIn.codeFor(killed);
        tryWrong(killed, dead, 6);
        isWrongCode(SignIn.trying(killed, dead, "d"));
    }

    @Test
    void aCodeLetsInOnce() {
        String phone = SignIn.newPhone();
        String code = SignIn.codeFor(phone);

        List<Response> answers = Race.of(16, i -> SignIn.trying(phone, code, "device-" + i));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).hasSize(15);
    }

    @Test
    void aCodeIsGoodForItsPhoneOnly() {
        String code = SignIn.codeFor(SignIn.newPhone());

        isWrongCode(SignIn.trying(SignIn.newPhone(), code, "d"));
    }

    private static void tryWrong(String phone, String code, int times) {
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < times; i++) {
            isWrongCode(SignIn.trying(phone, wrong, "d"));
        }
    }

    private static void isWrongCode(Response answer) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/code"))
                .body("errors.code", contains("account.code-wrong"));
    }

    private static Response askForCode(String phone) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("phone", phone))
                .post("/v1/auth/codes");
    }
}
