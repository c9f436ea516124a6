package org.gongyou.lawyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.lawyer.LawyerOffice.PATH;
import static org.gongyou.lawyer.LawyerOffice.as;
import static org.gongyou.lawyer.LawyerOffice.body;
import static org.gongyou.lawyer.LawyerOffice.practice;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LawyerTest extends ApiTest {

    @Inject
    LawyerOffice office;

    @Inject
    Lawyers lawyers;

    @Inject
    LawyerPersonalData personal;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void whoeverHasThePhoneIsALawyerFromTheNextSignInOn() {
        String phone = SignIn.newPhone();

        Response created = office.manager().body(body(phone, "演示法正律师事务所")).post(PATH);

        created.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("name", equalTo("演示律师"))
                .body("phone", containsString("****"))
                .body("firm", equalTo("演示法正律师事务所"))
                .body("state", equalTo("ACTIVE"));
        Person lawyer = SignIn.withPhone(phone);
        lawyer.calls()
                .get("/lawyer/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(created.<String>path("id")))
                .body("practice.fields", contains("WAGES"));
        await().untilAsserted(() ->
                lawyer.calls().get("/v1/me/notices").then().body("items.title", hasItem(containsString("法律援助律师"))));
        as(tokens.of(UUID.randomUUID(), Role.LAWYER))
                .get("/lawyer/v1/me")
                .then()
                .statusCode(404);
        as(tokens.of(UUID.randomUUID(), Role.WORKER))
                .get("/lawyer/v1/me")
                .then()
                .statusCode(403);
    }

    @Test
    void theSameKeyMakesOneLawyerAndAPhoneIsOneLawyers() {
        Map<String, Object> body = body(SignIn.newPhone(), "");
        UUID key = UUID.randomUUID();

        List<Response> answers = Race.of(4, i -> as(office.managerToken())
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        office.manager().body(body).post(PATH).then().statusCode(409).body("code", equalTo("lawyer.code-taken"));
        Map<String, Object> again = new HashMap<>(body);
        again.put("code", LawyerOffice.code());
        office.manager().body(again).post(PATH).then().statusCode(409).body("code", equalTo("lawyer.phone-taken"));
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> body = body("12", "");
        body.put("practice", Map.of("fields", List.of("wages"), "languages", List.of(), "areas", List.of("1")));

        office.manager().body(body).post(PATH).then().statusCode(422).body("errors.pointer", hasItem("/phone"));
        body.put("phone", SignIn.newPhone());
        office.manager()
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/practice/languages", "/practice/capacity"));
    }

    @Test
    void aLawyerIsRevisedSuspendedAndRemovedFromTheVersionSeen() {
        Advocate lawyer = office.advocate("", 3, "WAGES");
        String path = PATH + "/" + lawyer.id();
        String tag = office.manager().get(path).header("ETag");
        Map<String, Object> change =
                Map.of("practice", practice(List.of("WAGES", "DISMISSAL"), 1), "state", "ACTIVE", "firm", "演示改所");

        office.manager()
                .header("If-Match", tag)
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("firm", equalTo("演示改所"))
                .body("practice.capacity", equalTo(1));

        office.manager().header("If-Match", tag).body(change).put(path).then().statusCode(412);
        office.manager().body(change).put(path).then().statusCode(428);
        assertThat(available(lawyer)).isTrue();
        office.suspend(lawyer).then().statusCode(200).body("state", equalTo("SUSPENDED"));
        assertThat(available(lawyer)).isFalse();
        tag = office.manager().get(path).header("ETag");
        office.manager().header("If-Match", tag).delete(path).then().statusCode(204);
        office.manager().get(path).then().statusCode(404);
        lawyer.calls().get("/lawyer/v1/me").then().statusCode(404);
    }

    @Test
    void anotherUnionsLawyersAreNotFound() {
        Advocate lawyer = office.advocate("", 3, "WAGES");
        String other = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_LEGAL_AID);
        String path = PATH + "/" + lawyer.id();

        as(other).get(path).then().statusCode(404);
        as(other).header("If-Match", "\"0\"").delete(path).then().statusCode(404);
        as(other).get(path + "/engagements").then().statusCode(404);
        as(other)
                .get(PATH + "?limit=200")
                .then()
                .body("items.id", not(hasItem(lawyer.id().toString())));
        as(city.officer(LawyerOffice.DISTRICT, OfficerFunction.MANAGE_STATIONS))
                .get(PATH)
                .then()
                .statusCode(403)
                .body("code", equalTo("lawyer.not-manager"));
    }

    @Test
    void whoeverIsAwayIsNotAvailable() {
        Advocate lawyer = office.advocate("", 3, "WAGES");

        lawyer.calls()
                .body(Map.of("from", "2020-01-01", "until", "2099-01-01"))
                .put("/lawyer/v1/me/absence")
                .then()
                .statusCode(200)
                .body("absentUntil", equalTo("2099-01-01"));

        assertThat(available(lawyer)).isFalse();
        lawyer.calls()
                .body(Map.of("from", "2027-01-02", "until", "2027-01-01"))
                .put("/lawyer/v1/me/absence")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
        lawyer.calls().delete("/lawyer/v1/me/absence").then().statusCode(200);
        assertThat(available(lawyer)).isTrue();
    }

    @Test
    void lawyersAreListedPageByPage() {
        for (int i = 0; i < 3; i++) office.advocate("", 1);

        Response first = office.manager().get(PATH + "?limit=2");

        first.then().statusCode(200).body("items", hasSize(2)).body("next", notNullValue());
        String following = office.manager()
                .get(PATH + "?limit=2&cursor=" + first.path("next"))
                .path("items[0].code");
        assertThat(following).isGreaterThan(first.path("items[1].code"));
    }

    @Test
    void whatIsKnownOfALawyerIsTheirsAndGoesWithThem() {
        Advocate lawyer = office.advocate("演示归档所", 3, "WAGES");
        LawyerOffice.engage(lawyer, "演示旧东家").then().statusCode(201);

        assertThat(Transactions.run(() -> personal.export(lawyer.account())).toString())
                .contains("演示律师", lawyer.phone(), "演示旧东家");
        Transactions.run(() -> personal.erase(lawyer.account()));

        assertThat(Transactions.run(() -> personal.export(lawyer.account()))).isEmpty();
        assertThat(Transactions.run(() -> lawyers.ofAccount(lawyer.account()))).isNull();
    }

    private boolean available(Advocate lawyer) {
        return Transactions.run(() -> lawyers.find(lawyer.id())).available();
    }
}
