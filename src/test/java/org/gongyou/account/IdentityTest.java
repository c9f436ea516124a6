package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IdentityTest extends ApiTest {

    @Inject
    Tokens tokens;

    @Test
    void theConsentHasItsTextInBothLanguages() {
        given().get("/v1/texts/identity-consent")
                .then()
                .statusCode(200)
                .body("version", equalTo(IdentityConsent.VERSION))
                .body("title", containsString("同意"))
                .header("Cache-Control", containsString("max-age"));
        given().header("Accept-Language", "en")
                .get("/v1/texts/identity-consent")
                .then()
                .body("title", containsString("Consent"));
    }

    @Test
    void aWorkerStatesWhoHeIs() {
        Person person = SignIn.somebody();
        String number = IdentityNumbers.next();

        Response answer = state(person, SignIn.identity(number));

        answer.then()
                .statusCode(200)
                .body("name", equalTo("测**"))
                .body("document.type", equalTo("RESIDENT_IDENTITY_CARD"))
                .body("document.number", equalTo(number.substring(0, 2) + "*".repeat(16)))
                .body("identityLevel", equalTo("NAME_AND_NUMBER_MATCHED"));
        person.calls().get("/v1/me").then().header("ETag", answer.header("ETag"));
    }

    @Test
    void statingTheSameAgainChangesNothing() {
        Person person = SignIn.somebody();
        Map<String, Object> identity = SignIn.identity(IdentityNumbers.next());
        state(person, identity).then().statusCode(200);

        state(person, identity).then().statusCode(200).body("identityLevel", equalTo("NAME_AND_NUMBER_MATCHED"));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, FR",
        "HK_MACAO_TRAVEL_PERMIT, ",
        "TAIWAN_TRAVEL_PERMIT, ",
    })
    void otherDocumentsNeedAnEndAndMayTellTheBirthDate(String type, String country) {
        Person person = SignIn.somebody();
        String digits = person.phone().substring(6);
        Map<String, Object> identity = new HashMap<>(SignIn.identity("x"));
        identity.put("documentType", type);
        identity.put("number", type.equals("HK_MACAO_TRAVEL_PERMIT") ? "H" + digits : digits);
        identity.put("country", country);
        identity.put("birthDate", "1990-03-07");
        state(person, identity).then().statusCode(422).body("errors.pointer", contains("/expiresOn"));

        identity.put("expiresOn", "2099-12-31");
        state(person, identity)
                .then()
                .statusCode(200)
                .body("document.type", equalTo(type))
                .body("document.expiresOn", equalTo("2099-12-31"));
    }

    @Test
    void wrongFieldsAreNamedAndNotEchoed() {
        Person person = SignIn.somebody();
        Map<String, Object> identity = new HashMap<>(SignIn.identity("239999196001010001"));

        state(person, identity)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/number"))
                .body("errors.code", contains("personal.document-check-digit"))
                .body(not(containsString("239999")));
        identity.put("name", "1");
        state(person, identity).then().statusCode(422).body("errors.pointer", contains("/name"));
        identity.put("name", "测试");
        identity.put("documentType", "DRIVING_LICENCE");
        state(person, identity).then().statusCode(422).body("errors.pointer", contains("/documentType"));
        identity.remove("consent");
        identity.put("documentType", "PASSPORT");
        state(person, identity).then().statusCode(422).body("errors.pointer", contains("/consent"));
    }

    @Test
    void aBirthDateThatIsNotTheOneWithinTheNumberIsAProblem() {
        Map<String, Object> identity = new HashMap<>(SignIn.identity(IdentityNumbers.next()));
        identity.put("birthDate", "2001-01-01");

        state(SignIn.somebody(), identity)
                .then()
                .statusCode(422)
                .body("errors.code", contains("personal.birth-date-differs"));
    }

    @Test
    void anOldConsentIsAskedForAnew() {
        Map<String, Object> identity = new HashMap<>(SignIn.identity(IdentityNumbers.next()));
        identity.put("consent", Map.of("version", "2020-01"));

        state(SignIn.somebody(), identity)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/consent/version"))
                .body("errors.code", contains("account.consent-outdated"));
    }

    @Test
    void aKnownIdentityOnAnotherPhoneMakesNoSecondAccountAndIsNoLeak() {
        String number = IdentityNumbers.next();
        Person first = SignIn.known(SignIn.somebody(), number);
        Person second = SignIn.somebody();

        Response answer = state(second, SignIn.identity(number));

        answer.then()
                .statusCode(409)
                .body("code", equalTo("account.identity-taken"))
                .body("takeOver", equalTo("/v1/takeovers"));
        assertThat(answer.asString())
                .doesNotContain(first.id().toString())
                .doesNotContain(first.phone().substring(9));
        second.calls().get("/v1/me").then().body("document", equalTo(null));
    }

    @Test
    void oneIdentityStatedByManyAtOnceBelongsToOne() {
        String number = IdentityNumbers.next();
        List<Person> people = IntStream.range(0, 12)
                .mapToObj(i -> SignIn.again(SignIn.newPhone(), "d"))
                .toList();

        List<Response> answers = Race.of(12, i -> state(people.get(i), SignIn.identity(number)));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409).hasSize(11);
    }

    @Test
    void aVerifiedAccountIsNotHandedOnToAnotherName() {
        Person person = SignIn.knownPerson();
        Map<String, Object> other = new HashMap<>(SignIn.identity(IdentityNumbers.next()));
        other.put("name", "另外一人");

        state(person, other).then().statusCode(409).body("code", equalTo("account.identity-settled"));
    }

    @Test
    void anotherDocumentOfTheSamePersonFreesTheFirst() {
        String number = IdentityNumbers.next();
        Person person = SignIn.known(SignIn.somebody(), number);
        SignIn.known(person, IdentityNumbers.next());

        state(SignIn.somebody(), SignIn.identity(number)).then().statusCode(200);
    }

    @Test
    void onlyWorkersStateAnIdentity() {
        Map<String, Object> identity = SignIn.identity(IdentityNumbers.next());
        given().contentType(ContentType.JSON)
                .body(identity)
                .put("/v1/me/identity")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(tokens.of(SignIn.somebody().id(), Role.LIMITED))
                .body(identity)
                .put("/v1/me/identity")
                .then()
                .statusCode(403);
    }

    private static Response state(Person person, Map<String, Object> identity) {
        return person.calls().body(identity).put("/v1/me/identity");
    }
}
