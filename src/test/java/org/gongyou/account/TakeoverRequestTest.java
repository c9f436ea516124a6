package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TakeoverRequestTest extends NewPhone {

    @Inject
    Tokens tokens;

    @Inject
    ReviewDesk desk;

    @Test
    void isAskedForOnceAtATime() {
        List<Response> answers = Race.of(8, i -> ask(claimant, request()));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allMatch(answer -> answer.path("code").equals("account.takeover-open"))
                .hasSize(7);
    }

    @Test
    void isOneForOneKey() {
        String key = UUID.randomUUID().toString();

        List<Response> answers = Race.of(8, i -> LostPhone.ask(claimant, request(), key));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("id"))
                .containsOnly(answers.get(0).<String>path("id"));
    }

    @Test
    void ofTwoWhoClaimTheSameNeitherWinsByBeingFirst() {
        Response first = ask(claimant, request());
        Person second = SignIn.somebody();

        ask(second, request()).then().statusCode(409).body("code", equalTo("account.takeover-rival"));

        claimant.calls().get("/v1/takeovers/" + first.path("id")).then().body("state", equalTo("UNDER_REVIEW"));
        assertThat(desk.looksInto(UUID.fromString(first.path("id")))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "name, 另外一人",
        "number, 239999199001019998",
        "proof, 13800000000",
    })
    void saysTheSameWhicheverFactorIsWrong(String field, String wrong) {
        Map<String, Object> request = request();
        request.put(field, field.equals("proof") ? Map.of("kind", "OLD_PHONE", "value", wrong) : wrong);

        ask(claimant, request)
                .then()
                .statusCode(422)
                .body("code", equalTo("account.takeover-not-proven"))
                .body("errors", equalTo(null));
    }

    @Test
    void takesTheOldDeviceAsProof() {
        Map<String, Object> request = request();
        request.put("proof", Map.of("kind", "PREVIOUS_DEVICE", "value", "old-device"));

        ask(claimant, request).then().statusCode(201);
    }

    @Test
    void takesThePhoneThatWentToSomebodyElseAsProof() {
        Person stranger = SignIn.again(holder.phone(), "strangers-device");
        stranger.calls()
                .body(Map.of("notMe", true))
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .statusCode(200);

        Response asked = ask(claimant, request());

        asked.then().statusCode(201);
        lostPhone.completeDue(Instant.parse(asked.path("dueAt")));
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }

    @Test
    void namesAnUnknownKindOfProof() {
        Map<String, Object> request = request();
        request.put("proof", Map.of("kind", "STAR_SIGN", "value", "x"));

        ask(claimant, request)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/proof/kind"))
                .body("kinds", contains("MEMBER_NUMBER", "OLD_PHONE", "PREVIOUS_DEVICE"));
    }

    @Test
    void isNotForAnAccountWithAnIdentityOfItsOwn() {
        SignIn.known(claimant, IdentityNumbers.next());

        ask(claimant, request()).then().statusCode(409).body("code", equalTo("account.takeover-needless"));
    }

    @Test
    void keepsTheClaimantFromStatingAnotherIdentityMeanwhile() {
        ask(claimant, request()).then().statusCode(201);

        claimant.calls()
                .body(SignIn.identity(IdentityNumbers.next()))
                .put("/v1/me/identity")
                .then()
                .statusCode(409)
                .body("code", equalTo("account.takeover-open"));
    }

    @Test
    void isNobodyElsesBusiness() {
        String path = "/v1/takeovers/" + ask(claimant, request()).path("id");
        Person other = SignIn.somebody();

        other.calls().get(path).then().statusCode(404);
        other.calls().post(path + "/objection").then().statusCode(404);
        other.calls().post(path + "/withdrawal").then().statusCode(404);
        claimant.calls().post(path + "/objection").then().statusCode(404);
        holder.calls().post(path + "/withdrawal").then().statusCode(404);
    }

    @Test
    void needsAKeyAndAWholeSession() {
        claimant.calls()
                .body(request())
                .post("/v1/takeovers")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.idempotency-key-missing"));
        given().contentType(ContentType.JSON)
                .body(request())
                .post("/v1/takeovers")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(tokens.of(claimant.id(), Role.LIMITED))
                .get("/v1/takeovers")
                .then()
                .statusCode(403);
    }
}
