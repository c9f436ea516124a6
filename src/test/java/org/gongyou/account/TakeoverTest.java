package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SentMessages;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TakeoverTest extends ApiTest {

    private static final Duration WAIT = Duration.ofHours(72);

    @Inject
    TakeoverJob job;

    @Inject
    Takeovers takeovers;

    @Inject
    ReviewDesk desk;

    @Inject
    PersonAccounts people;

    @Inject
    Tokens tokens;

    @Inject
    TestCity city;

    private String number;
    private Person holder;
    private Person claimant;

    @BeforeEach
    void somebodyKnownHasANewPhone() {
        city.founded();
        number = IdentityNumbers.next();
        holder = SignIn.known(SignIn.again(SignIn.newPhone(), "old-device"), number);
        claimant = SignIn.again(SignIn.newPhone(), "new-device");
    }

    @Test
    void waitsForSeventyTwoHoursAndTellsTheOldPhone() {
        Response asked = ask(claimant, request());

        asked.then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("role", equalTo("CLAIMANT"))
                .body("nextStep", containsString("异议"));
        Instant askedAt = Instant.parse(asked.path("askedAt"));
        assertThat(Instant.parse(asked.path("dueAt"))).isEqualTo(askedAt.plus(WAIT));
        assertThat(SentMessages.await(holder.phone(), 1).path("template").asText())
                .isEqualTo("takeover-started");
        holder.calls().get("/v1/me/notices").then().body("items.title", hasItem("有人申请接管您的账号"));
        holder.calls()
                .get("/v1/takeovers")
                .then()
                .body("items.id", contains(asked.<String>path("id")))
                .body("items.role", contains("HOLDER"));
    }

    @Test
    void movesTheAccountToTheNewPhoneWhenNobodyObjects() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));
        completeDue(due.minusSeconds(60));
        claimant.calls().get("/v1/takeovers/" + asked.path("id")).then().body("state", equalTo("WAITING"));

        completeDue(due);

        holder.calls().get("/v1/me").then().statusCode(401);
        claimant.calls().get("/v1/me").then().statusCode(401);
        Person again = SignIn.again(claimant.phone(), "new-device");
        assertThat(again.id()).isEqualTo(holder.id());
        assertThat(again.limited()).isTrue();
        Response confirmed = again.calls()
                .body(Map.of("documentLast4", number.substring(14)))
                .post("/v1/auth/sessions/current/confirmation");
        given().auth()
                .oauth2(confirmed.path("accessToken"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("测**"));
        assertThat(SentMessages.await(holder.phone(), 2).path("template").asText())
                .isEqualTo("takeover-completed");
        assertThat(Transactions.run(() -> people.of(holder.id()))).containsExactly(holder.id(), claimant.id());
    }

    @Test
    void leavesTheOldPhoneToWhoeverHasItNow() {
        Response asked = ask(claimant, request());
        completeDue(Instant.parse(asked.path("dueAt")));

        Person stranger = SignIn.again(holder.phone(), "old-device");

        assertThat(stranger.id()).isNotIn(holder.id(), claimant.id());
        stranger.calls().get("/v1/me").then().body("name", equalTo(null));
    }

    @Test
    void isDoneOnceHoweverManyDoIt() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));

        List<Boolean> runs = Race.of(6, i -> {
            completeDue(due);
            return true;
        });

        assertThat(runs).hasSize(6);
        assertThat(Transactions.run(() -> people.of(holder.id()))).hasSize(2);
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }

    @Test
    void leadsEveryoneToOneAccountWhoSignsInMeanwhile() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));

        List<UUID> accounts = Race.of(16, i -> {
            if (i == 0) {
                completeDue(due);
                return holder.id();
            }
            return SignIn.again(claimant.phone(), "device-" + i).id();
        });

        assertThat(accounts).isSubsetOf(holder.id(), claimant.id());
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }

    @Test
    void goesToAnOfficerWhenTheOldPhoneObjects() {
        Response asked = ask(claimant, request());
        UUID id = UUID.fromString(asked.path("id"));

        holder.calls()
                .post("/v1/takeovers/" + id + "/objection")
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"));

        assertThat(desk.looksInto(id)).isTrue();
        completeDue(Instant.parse(asked.path("dueAt")));
        claimant.calls().get("/v1/takeovers/" + id).then().body("state", equalTo("UNDER_REVIEW"));
        await().untilAsserted(() -> assertThat(SentMessages.to(claimant.phone()))
                .extracting(message -> message.path("template").asText())
                .contains("takeover-objected"));
        holder.calls()
                .post("/v1/takeovers/" + id + "/objection")
                .then()
                .statusCode(409)
                .body("code", equalTo("account.takeover-over"));
    }

    @Test
    void isDoneWhenTheOfficerApproves() {
        UUID id = objectedTo();

        Transactions.run(() -> takeovers.decide(claimant.id(), id, true, UUID.randomUUID()));

        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }

    @Test
    void changesNothingWhenTheOfficerRefuses() {
        UUID id = objectedTo();

        Transactions.run(() -> takeovers.decide(claimant.id(), id, false, UUID.randomUUID()));

        holder.calls().get("/v1/me").then().statusCode(200);
        claimant.calls().get("/v1/takeovers/" + id).then().body("state", equalTo("REFUSED"));
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(claimant.id());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Transactions.run(() -> takeovers.decide(claimant.id(), id, true, UUID.randomUUID())))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void eitherMeetsAnObjectionInTimeOrIsDone() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));
        String objection = "/v1/takeovers/" + asked.path("id") + "/objection";

        List<Integer> answers = Race.of(2, i -> {
            if (i == 0) {
                completeDue(due);
                return 0;
            }
            return holder.calls().post(objection).statusCode();
        });

        boolean moved = SignIn.again(claimant.phone(), "d").id().equals(holder.id());
        assertThat(answers.get(1) == 200).isNotEqualTo(moved);
    }

    @Test
    void mayBeWithdrawn() {
        UUID id = objectedTo();

        claimant.calls()
                .post("/v1/takeovers/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        assertThat(desk.looksInto(id)).isFalse();
        ask(claimant, request()).then().statusCode(201);
    }

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

        List<Response> answers = Race.of(8, i -> ask(claimant, request(), key));

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
        completeDue(Instant.parse(asked.path("dueAt")));
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

    private UUID objectedTo() {
        UUID id = UUID.fromString(ask(claimant, request()).path("id"));
        holder.calls().post("/v1/takeovers/" + id + "/objection").then().statusCode(200);
        return id;
    }

    private Map<String, Object> request() {
        Map<String, Object> request = new HashMap<>();
        request.put("documentType", "RESIDENT_IDENTITY_CARD");
        request.put("number", number);
        request.put("name", "测试工友");
        request.put("proof", Map.of("kind", "OLD_PHONE", "value", holder.phone()));
        return request;
    }

    private static Response ask(Person person, Map<String, Object> request) {
        return ask(person, request, UUID.randomUUID().toString());
    }

    private static Response ask(Person person, Map<String, Object> request, String key) {
        return person.calls().header("Idempotency-Key", key).body(request).post("/v1/takeovers");
    }

    private void completeDue(Instant now) {
        Transactions.await(() -> job.completeDue(now));
    }
}
