package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest extends ApiTest {

    @Test
    void aPhoneAndItsCodeGiveASession() {
        Person person = SignIn.somebody();

        assertThat(person.limited()).isFalse();
        person.calls().get("/v1/me/devices").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void sixtyFourFirstSignInsAtOnceMakeOneAccount() {
        String phone = SignIn.newPhone();

        List<Response> answers = Race.of(64, i -> SignIn.throughProvider(phone, "device-" + i));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream()
                        .map(answer -> SignIn.accountOf(answer.path("accessToken")))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void theSameDeviceSignedInAgainHasOneSession() {
        String phone = SignIn.newPhone();
        Person first = SignIn.person(phone, "d", SignIn.throughProvider(phone, "d"));

        Person second = SignIn.person(phone, "d", SignIn.throughProvider(phone, "d"));

        first.calls().get("/v1/me/devices").then().statusCode(401);
        second.calls().get("/v1/me/devices").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void aSignInWithoutPhoneOrDeviceNamesWhatIsMissing() {
        given().contentType(ContentType.JSON)
                .body(Map.of("code", "123456", "device", Map.of("id", "d")))
                .post("/v1/auth/sessions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/phone"));
        given().contentType(ContentType.JSON)
                .body(Map.of("code", "123456", "phone", SignIn.newPhone()))
                .post("/v1/auth/sessions")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/device"));
    }

    @Test
    void anUnknownProviderIsAProblem() {
        given().contentType(ContentType.JSON)
                .body(Map.of("provider", "nobody", "code", "1", "device", Map.of("id", "d")))
                .post("/v1/auth/sessions")
                .then()
                .statusCode(422)
                .body("errors.code", contains("account.provider-unknown"));
    }

    @Test
    void aProviderMayRefuse() {
        SignIn.throughProvider("not a phone", "d")
                .then()
                .statusCode(422)
                .body("errors.code", contains("account.provider-refused"));
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Person person = SignIn.somebody();

        person.calls().delete("/v1/auth/sessions/current").then().statusCode(204);

        person.calls().get("/v1/me/devices").then().statusCode(401);
        SignIn.refresh(person.refreshToken()).then().statusCode(401).body("code", equalTo("account.refresh-invalid"));
    }

    @Test
    void signingOutNeedsASession() {
        given().delete("/v1/auth/sessions/current").then().statusCode(401);
    }
}
