package org.gongyou.coverclaim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.coverclaim.ClaimCounter.CLAIMS;
import static org.gongyou.coverclaim.ClaimCounter.get;
import static org.gongyou.coverclaim.ClaimCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A claim of one's own, until it goes to the union. */
@QuarkusTest
class CoverClaimTest extends ApiTest {

    @Inject
    ClaimCounter counter;

    @Inject
    Tokens tokens;

    @Nested
    class Drafts {

        @Test
        void sayAtOnceWhatIsPaidAndWhatIsMissing() {
            Human human = counter.insured();
            Map<String, Object> claim = new HashMap<>(counter.stay(human, 20, 10));
            claim.remove("papers");

            Response draft = counter.begin(human, claim);

            draft.then()
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("cover.product", equalTo("演示保障"))
                    .body("cover.late", equalTo(false))
                    .body("missingPapers", contains("DISCHARGE_SUMMARY"))
                    .body("assessment.lines.amountInFen", contains(35_000, 35_000))
                    .body("assessment.lines[0].arithmetic", containsString("7 天 × 50.00 元 = 350.00 元"))
                    .body("assessment.totalInFen", equalTo(70_000))
                    .body("assessment.settled", equalTo(false))
                    .body("claim.payees[0].account", equalTo("**** 0012"));
            assertThat(draft.asString()).doesNotContain(Cashier.ACCOUNT, human.name());
            submit(human, draft.path("id"))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("cover-claim.paper-missing"))
                    .body("missing", contains("DISCHARGE_SUMMARY"));
        }

        @Test
        void takeTheBodyThatTheInHospitalCallPrefills() {
            Human human = counter.insured();

            counter.begin(
                            human,
                            Map.of(
                                    "event",
                                    "HOSPITAL",
                                    "eventOn",
                                    counter.today().toString(),
                                    "claimant",
                                    "SELF"))
                    .then()
                    .statusCode(201)
                    .body("assessment.totalInFen", equalTo(0));
        }

        @Test
        void areMendedUntilTheyAreSubmitted() {
            Human human = counter.insured();
            String id = counter.begin(human, counter.stay(human, 20, 10)).path("id");
            String tag = get(human, id).header("ETag");
            String later = counter.today().minusDays(6).toString();

            Response mended = patch(human, id, tag, Map.of("dischargedOn", later));

            mended.then()
                    .statusCode(200)
                    .body("assessment.lines[0].amountInFen", equalTo(11 * 5000))
                    .body("claim.payees[0].account", equalTo("**** 0012"));
            patch(human, id, tag, Map.of("grade", 3)).then().statusCode(412);
            human.calls().body("{}").patch(CLAIMS + "/" + id).then().statusCode(428);
            patch(human, id, mended.header("ETag"), Map.of("grade", 11))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/grade"));
            submit(human, id).then().statusCode(200).body("state", equalTo("SUBMITTED"));
            String submitted = get(human, id).header("ETag");
            patch(human, id, submitted, Map.of("grade", 3)).then().statusCode(409);
        }

        private Response patch(Human human, String id, String tag, Map<String, Object> patch) {
            return human.calls().header("If-Match", tag).body(patch).patch(CLAIMS + "/" + id);
        }

        @Test
        void areTakenBackAndThenTheSameIsClaimedAnew() {
            Human human = counter.insured();
            Map<String, Object> stay = counter.stay(human, 20, 10);
            String id = counter.begin(human, stay).path("id");
            refused(counter.begin(human, stay), "cover-claim.exists");

            human.calls()
                    .post(CLAIMS + "/" + id + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"));

            counter.begin(human, stay).then().statusCode(201);
        }

        @Test
        void ofOneEventAreOneWhateverHappensAtOnce() {
            Human human = counter.insured();
            Map<String, Object> stay = counter.stay(human, 20, 10);

            List<Integer> answers =
                    Race.of(12, number -> counter.begin(human, stay).statusCode());

            assertThat(answers)
                    .containsOnlyOnce(201)
                    .filteredOn(status -> status != 201)
                    .containsOnly(409);
        }

        @Test
        void areOneForOneKey() {
            Human human = counter.insured();
            Map<String, Object> stay = counter.stay(human, 20, 10);
            String first = keyed(human, stay).then().statusCode(201).extract().path("id");

            keyed(human, stay).then().statusCode(201).body("id", equalTo(first)).header("Idempotency-Replayed", "true");
            Map<String, Object> other = new HashMap<>(stay);
            other.put("payees", List.of(Map.of("to", ClaimCounter.account(human.name(), "12345670012"))));
            keyed(human, other).then().statusCode(422).body("code", equalTo("request.idempotency-key-reused"));
        }

        private Response keyed(Human human, Map<String, Object> body) {
            return given().auth()
                    .oauth2(human.token())
                    .contentType("application/json")
                    .header("Idempotency-Key", "one")
                    .body(body)
                    .post(CLAIMS);
        }
    }

    @Nested
    class Covers {

        @Test
        void payOnTheDaysTheyCount() {
            Human human = counter.human();
            counter.cover(human, counter.today().minusDays(100), counter.today().minusDays(50));

            counter.begin(human, counter.stay(human, 100, 10)).then().statusCode(201);
            counter.begin(human, counter.stay(human, 50, 10)).then().statusCode(201);
            refused(counter.begin(human, counter.stay(human, 101, 10)), "cover-claim.not-covered");
            refused(counter.begin(human, counter.stay(human, 49, 10)), "cover-claim.not-covered");
            Human nobody = counter.human();
            refused(counter.begin(nobody, counter.stay(nobody, 20, 5)), "cover-claim.not-covered");
        }

        @Test
        void payAfterTheWaitingTime() {
            Human human = counter.insured();
            Transactions.change(
                    "update cover set benefits_from = starts + 30 where worker_id = :worker",
                    Map.of("worker", human.id()));

            refused(counter.begin(human, counter.stay(human, 171, 5)), "cover-claim.waiting");
            counter.begin(human, counter.stay(human, 170, 5)).then().statusCode(201);
        }

        @Test
        void payForWhatTheyAreForAndToWhomTheyBelong() {
            Human human = counter.insured();
            Human other = counter.insured();
            String cover = counter.begin(other, counter.stay(other, 20, 5)).path("cover.id");
            Map<String, Object> stay = new HashMap<>(counter.stay(human, 20, 5));
            stay.put("coverId", cover);
            counter.begin(human, stay).then().statusCode(422).body("errors.pointer", contains("/coverId"));
            Map<String, Object> womens = new HashMap<>(counter.stay(other, 20, 5));
            womens.put("coverId", cover);
            womens.put("event", "WOMENS_ILLNESS");
            counter.begin(other, womens).then().statusCode(422).body("errors.pointer", contains("/event"));
        }

        @Test
        void areClaimedUnderInTimeOrWithAReason() {
            Human human = counter.insured();
            Map<String, Object> inTime = counter.stay(human, ClaimCounter.CLAIM_WITHIN_DAYS, 5);
            Map<String, Object> late = new HashMap<>(counter.stay(human, ClaimCounter.CLAIM_WITHIN_DAYS + 1, 5));
            submit(human, counter.begin(human, inTime).path("id")).then().statusCode(200);
            Response draft = counter.begin(human, late);
            draft.then().body("cover.late", equalTo(true));

            submit(human, draft.path("id"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("cover-claim.late"))
                    .body("claimBy", equalTo(counter.today().minusDays(1).toString()));

            human.calls()
                    .header("If-Match", draft.header("ETag"))
                    .body(Map.of("lateReason", "演示：住院期间无法办理"))
                    .patch(CLAIMS + "/" + draft.path("id"))
                    .then()
                    .statusCode(200);
            submit(human, draft.path("id")).then().statusCode(200);
        }
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        Human human = counter.insured();
        Map<String, Object> wrong = new HashMap<>(counter.stay(human, 20, 5));
        wrong.put("eventOn", counter.today().plusDays(1).toString());
        wrong.put(
                "payees",
                List.of(
                        Map.of("to", ClaimCounter.account("甲", "12345678")),
                        Map.of("to", ClaimCounter.account("乙", "12345678"))));

        counter.begin(human, wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/eventOn", "/dischargedOn", "/payees"));
        counter.begin(human, Map.of("event", "DEATH", "eventOn", counter.today().toString(), "claimant", "SELF"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/claimant"));
        Map<String, Object> misspelt = new HashMap<>(counter.stay(human, 20, 5));
        misspelt.put("payees", List.of(Map.of("to", ClaimCounter.account(human.name(), "6222000000000000013"))));
        counter.begin(human, misspelt).then().statusCode(422);
        Map<String, Object> othersAccount = new HashMap<>(counter.stay(human, 20, 5));
        othersAccount.put("payees", List.of(Map.of("to", ClaimCounter.account("别人", "12345678"))));
        submit(human, counter.begin(human, othersAccount).path("id"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("cover-claim.payee-not-insured"));
    }

    @Test
    void othersClaimsAreNotFound() {
        Human human = counter.insured();
        String id = counter.begin(human, counter.stay(human, 20, 5)).path("id");
        Human stranger = counter.human();

        given().get(CLAIMS + "/" + id).then().statusCode(401);
        get(stranger, id).then().statusCode(404);
        submit(stranger, id).then().statusCode(404);
        stranger.calls()
                .header("If-Match", "\"0\"")
                .body(ClaimCounter.account("甲", "12345678"))
                .put(CLAIMS + "/" + id + "/payees/0")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), Role.CLERK))
                .get(CLAIMS + "/" + id)
                .then()
                .statusCode(403);
        String join = "00000000-0000-7000-8000-000000000000";
        get(human, join).then().statusCode(404);
    }

    @Test
    void theDatabaseHoldsNothingOfItInTheClear() {
        Human human = counter.insured();
        String id = counter.submitted(human, 20, 5).path("id");

        String row = Transactions.select(
                String.class,
                "select cast(row_to_json(c) as text) from cover_claim c where worker_id = :worker and id = :id",
                Map.of("worker", human.id(), "id", UUID.fromString(id)));

        assertThat(row)
                .doesNotContain(
                        "HOSPITAL",
                        Cashier.ACCOUNT,
                        counter.today().minusDays(20).toString());
        human.calls()
                .get("/v1/me/cases")
                .then()
                .body("items.kind", hasSize(1))
                .body("items[0].kind", equalTo("COVER_CLAIM"));
        get(human, id).then().body("payments", empty());
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}
