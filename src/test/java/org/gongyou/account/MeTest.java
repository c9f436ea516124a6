package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MeTest extends ApiTest {

    @Inject
    Tokens tokens;

    @Test
    void aNewAccountHasItsPhoneAndNothingElse() {
        Person person = SignIn.somebody();

        Response me = person.calls().get("/v1/me");

        String masked = person.phone().substring(3, 6) + "****" + person.phone().substring(10);
        me.then()
                .statusCode(200)
                .body("id", equalTo(person.id().toString()))
                .body("phone", equalTo(masked))
                .body("language", equalTo("zh-CN"))
                .body("name", nullValue())
                .body("document", nullValue());
        assertThat(me.header("ETag")).isNotBlank();
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        Person person = SignIn.somebody();
        String tag = tag(person);

        person.calls().header("If-None-Match", tag).get("/v1/me").then().statusCode(304);
    }

    @Test
    void languageAndAddressesAreChanged() {
        Person person = SignIn.somebody();

        Response changed = patch(person, tag(person), """
                {"language": "en",
                 "householdRegister": {"divisionCode": "230102"},
                 "residence": {"divisionCode": "230103001", "text": "测试街 1 号"},
                 "workPlace": {"divisionCode": "230103001002"}}""");

        changed.then().statusCode(200).body("language", equalTo("en"));
        person.calls()
                .get("/v1/me")
                .then()
                .header("ETag", changed.header("ETag"))
                .body("householdRegister.divisionCode", equalTo("230102"))
                .body("residence.text", equalTo("测试街 1 号"))
                .body("workPlace.divisionCode", equalTo("230103001002"));
    }

    @Test
    void whatIsAbsentStaysAndWhatIsNullGoes() {
        Person person = SignIn.somebody();
        patch(person, tag(person), """
                {"residence": {"divisionCode": "230103"}, "workPlace": {"divisionCode": "230104"}}""").then().statusCode(200);

        patch(person, tag(person), "{\"residence\": null}")
                .then()
                .statusCode(200)
                .body("residence", nullValue())
                .body("workPlace.divisionCode", equalTo("230104"));
    }

    @Test
    void aChangeWithoutTagOrWithAnOldOneIsRefused() {
        Person person = SignIn.somebody();
        String old = tag(person);
        patch(person, old, "{\"language\": \"en\"}").then().statusCode(200);

        patch(person, old, "{\"language\": \"zh-CN\"}").then().statusCode(412).body("code", equalTo("request.stale"));
        person.calls()
                .body("{\"language\": \"zh-CN\"}")
                .patch("/v1/me")
                .then()
                .statusCode(428)
                .body("code", equalTo("request.if-match-missing"));
    }

    @Test
    void twoChangesAtOnceWithOneTagServeOne() {
        Person person = SignIn.somebody();
        String tag = tag(person);

        List<Response> answers = Race.of(8, i -> patch(person, tag, "{\"language\": \"en\"}"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(7);
    }

    @Test
    void wrongFieldsAreNamed() {
        Person person = SignIn.somebody();

        patch(person, tag(person), """
                {"language": "fr", "residence": {"divisionCode": "23010"}, "workPlace": {"text": "x"}}""")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/language", "/residence/divisionCode", "/workPlace/divisionCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2301", "2301021", "23010200", "2301020010021", "030102", "23010a"})
    void anythingElseIsNoDivision(String code) {
        Person person = SignIn.somebody();

        patch(person, tag(person), "{\"residence\": {\"divisionCode\": \"" + code + "\"}}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/residence/divisionCode"));
    }

    @Test
    void thePhoneIsNotChangedHere() {
        Person person = SignIn.somebody();

        patch(person, tag(person), "{\"phone\": \"13800000000\"}").then().statusCode(422);
    }

    @Test
    void onlyWorkersHaveAnAccountToSee() {
        given().get("/v1/me").then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").patch("/v1/me").then().statusCode(401);
        Person person = SignIn.somebody();
        given().auth()
                .oauth2(tokens.of(person.id(), Role.LIMITED))
                .get("/v1/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("account.confirmation-required"));
        given().auth()
                .oauth2(tokens.of(person.id(), Role.AUDITOR))
                .get("/v1/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("request.forbidden"));
    }

    private static String tag(Person person) {
        return person.calls().get("/v1/me").header("ETag");
    }

    private static Response patch(Person person, String tag, String body) {
        return person.calls().header("If-Match", tag).body(body).patch("/v1/me");
    }
}
