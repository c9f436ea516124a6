package org.gongyou.relief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.begin;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** One asks once, is told all that is missing at once, and types nothing twice. */
@QuarkusTest
class ReliefApplicationTest extends ApiTest {

    @Inject
    ReliefCounter counter;

    @Inject
    ReliefPersonalData personal;

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        Human human = counter.member();
        String id = begin(human, Map.of("programmeCode", counter.plain().code()))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
        submit(human, id).then().statusCode(422).body("errors.pointer", containsInAnyOrder("/payee", "/household"));
        counter.live(human, List.of(Map.of("relation", "SELF", "work", "EMPLOYED")))
                .then()
                .statusCode(200);

        Response refused = submit(human, id);

        refused.then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/payee", "/papers"))
                .body("missing", contains("DIAGNOSIS"));
        List<String> pointers = refused.path("errors.pointer");
        assertThat(pointers).anyMatch(pointer -> pointer.startsWith("/household/members/"));
        get(human, id).then().body("missing.papers", contains("DIAGNOSIS")).body("missing.fields", hasItem("/payee"));
    }

    @Test
    void theSecondApplicationTypesNothingAndSendsNoPaperAgain() {
        Human human = counter.inNeed();
        counter.submitted(human, counter.plain()).then().statusCode(200);
        Plan other = counter.plan(Wish.NOTHING);
        long files = files(human);

        String id = begin(human, Map.of("programmeCode", other.code(), "reason", "演示：再次遇到困难"))
                .then()
                .statusCode(201)
                .body("missing.fields", empty())
                .body("missing.papers", empty())
                .body("said.payee.account", equalTo("**** 0012"))
                .extract()
                .path("id");
        submit(human, id).then().statusCode(200).body("state", equalTo("SUBMITTED"));

        assertThat(files(human)).isEqualTo(files);
    }

    private static long files(Human human) {
        return Transactions.select(
                Long.class, "select count(*) from worker_file where worker_id = :worker", Map.of("worker", human.id()));
    }

    @Test
    void whatRulesComeToIsShownLineByLineAndKept() {
        Human human = counter.inNeed();

        Response submitted = counter.submitted(human, counter.plain());

        submitted
                .then()
                .statusCode(200)
                .body("finding.outcome.verdict", equalTo("ENTITLED"))
                .body("finding.outcome.amountInFen", equalTo(200_000))
                .body("finding.outcome.arithmetic.code", hasItems("netIncomePerHead", "poor", "amount"))
                .body("missing", nullValue());
        counter.live(human, 900_000).then().statusCode(200);
        get(human, submitted.path("id")).then().body("finding.outcome.verdict", equalTo("ENTITLED"));
        Cashier.as(counter.reviewer())
                .get(ReliefCounter.DESK + submitted.path("number"))
                .then()
                .statusCode(200)
                .body("finding.outcome.verdict", equalTo("ENTITLED"))
                .body("today.outcome.verdict", equalTo("NOT_ENTITLED"))
                .body("kept.size()", equalTo(1))
                .body("papers.kind", contains("DIAGNOSIS"));
    }

    @Test
    void draftsAreMendedFromAnyDeviceAndNotBehindOnesBack() {
        Human human = counter.inNeed();
        Response draft = begin(human, counter.plain());
        String id = draft.path("id");
        String tag = get(human, id).header("ETag");

        Response mended = patch(human, id, tag, Map.of("reason", "演示：家人住院"));

        mended.then()
                .statusCode(200)
                .body("said.reason", equalTo("演示：家人住院"))
                .body("said.payee.account", equalTo("**** 0012"));
        patch(human, id, tag, Map.of("reason", "别的")).then().statusCode(412);
        human.calls().body("{}").patch(MINE + "/" + id).then().statusCode(428);
        patch(human, id, mended.header("ETag"), Map.of("programmeCode", "another"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.programme-fixed"));
        submit(human, id).then().statusCode(200);
        patch(human, id, get(human, id).header("ETag"), Map.of("reason", "晚了"))
                .then()
                .statusCode(409);
        human.calls().get(MINE).then().body("items.id", contains(id));
    }

    private static Response patch(Human human, String id, String tag, Map<String, Object> patch) {
        return human.calls().header("If-Match", tag).body(patch).patch(MINE + "/" + id);
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        Human human = counter.inNeed();
        Map<String, Object> payee = ClaimCounter.account("别人", Cashier.ACCOUNT);

        begin(human, Map.of("programmeCode", "no-such"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/programmeCode"));
        begin(human, Map.of("programmeCode", counter.plain().code(), "happenedOn", "1000-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.date-old"));
        begin(human, Map.of("programmeCode", counter.plain().code(), "happenedOn", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/happenedOn"));
        String id = begin(human, Map.of("programmeCode", counter.plain().code(), "payee", payee))
                .path("id");
        submit(human, id).then().statusCode(422).body("errors.code", contains("relief.payee-not-applicant"));
    }

    @Test
    void othersApplicationsAreNotFound() {
        Human human = counter.inNeed();
        String id = counter.submitted(human, counter.plain()).path("id");
        Human stranger = counter.member();

        given().get(MINE + "/" + id).then().statusCode(401);
        get(stranger, id).then().statusCode(404);
        submit(stranger, id).then().statusCode(404);
        stranger.calls().get(MINE + "/" + id + "/notice-preview").then().statusCode(404);
        Cashier.as(counter.reviewer()).get(MINE + "/" + id).then().statusCode(403);
        human.calls().get(ReliefCounter.DESK + "JZ-0").then().statusCode(403);
    }

    @Test
    void thereIsOneOpenApplicationToAProgrammeWhateverHappensAtOnce() {
        Human human = counter.inNeed();

        List<Integer> answers =
                Race.of(8, number -> begin(human, counter.plain()).statusCode());

        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void oneKeyMakesOneApplication() {
        Human human = counter.inNeed();
        String key = UUID.randomUUID().toString();
        Map<String, Object> said = Map.of("programmeCode", counter.plain().code());
        String id = keyed(human, key, said).then().statusCode(201).extract().path("id");

        keyed(human, key, said).then().body("id", equalTo(id)).header("Idempotency-Replayed", "true");
        keyed(human, key, Map.of("programmeCode", "another")).then().statusCode(422);
        human.calls()
                .post(MINE + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    private static Response keyed(Human human, String key, Map<String, Object> body) {
        return given().auth()
                .oauth2(human.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MINE);
    }

    @Test
    void theOpponentsUnionNeverSeesIt() {
        Human human = counter.inNeed();
        String id = begin(
                        human,
                        Map.of(
                                "programmeCode",
                                counter.plain().code(),
                                "employerIsOpponent",
                                true,
                                "payee",
                                ClaimCounter.account(human.name(), Cashier.ACCOUNT)))
                .path("id");

        String number = submit(human, id).then().statusCode(200).extract().path("number");

        String unit = counter.token(counter.officerId(ReliefCounter.UNIT, "unit"));
        Cashier.as(unit).get(ReliefCounter.DESK + number).then().statusCode(404);
        decide(unit, number, "pass-review").then().statusCode(404);
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
    }

    @Test
    void nothingOfItLiesInTheClearAndAllOfItCanBeTakenAwayAndErased() {
        Human human = counter.inNeed();
        String id = begin(
                        human,
                        Map.of(
                                "programmeCode",
                                counter.plain().code(),
                                "reason",
                                "演示：罕见病",
                                "payee",
                                ClaimCounter.account(human.name(), Cashier.ACCOUNT)))
                .path("id");
        submit(human, id).then().statusCode(200);

        assertThat(row(human)).doesNotContain("罕见病", Cashier.ACCOUNT, "ENTITLED");
        assertThat(Transactions.run(() -> personal.export(human.id())).toString())
                .contains("罕见病", Cashier.ACCOUNT, "ENTITLED");
        Transactions.run(() -> personal.erase(human.id()).replaceWith(true));
        get(human, id).then().statusCode(404);
    }

    private static String row(Human human) {
        return Transactions.select(
                String.class,
                "select cast(row_to_json(a) as text) from relief_application a where worker_id = :worker",
                Map.of("worker", human.id()));
    }
}
