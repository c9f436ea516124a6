package org.gongyou.relief;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.payment.Cashier.BATCHES;
import static org.gongyou.payment.Cashier.PAYMENTS;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.payment;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.security.Role;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Two persons decide, neither of them near the one who is helped, and the same two may do so again. */
@QuarkusTest
class ReliefTwoPeopleTest extends ApiTest {

    private static final Map<String, Object> SELF =
            Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", 50_000));

    @Inject
    ReliefCounter counter;

    @Inject
    ReliefWalk walk;

    @Inject
    Cashier cashier;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Test
    void whoSentItBackOrAskedForMoreDecidesLater() {
        Human human = counter.inNeed();
        String number = counter.reviewed(human, counter.plain());
        String id = human.calls().get(MINE).path("items[0].id");
        Map<String, String> more = Map.of("decision", "request-information", "reasonCode", "papers-missing");
        decide(counter.approver(), number, more).then().statusCode(200);
        ReliefCounter.submit(human, id).then().body("state", equalTo("APPROVAL"));
        Map<String, String> back = Map.of("decision", "send-back", "reasonCode", "redo");
        decide(counter.approver(), number, back).then().body("state", equalTo("SUBMITTED"));

        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, "approve").then().statusCode(200).body("state", equalTo("PAYING"));
    }

    @Test
    void whosePaymentWasStoppedDecidesAgainAndWhoReviewedNever() {
        Human human = counter.inNeed();
        UUID both = counter.officerId(TestCity.DAOLI, "both");
        String number =
                counter.submitted(human, counter.plain()).then().extract().path("number");
        decide(counter.token(both), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, "approve").then().statusCode(200);
        String id = human.calls().get(MINE).path("items[0].id");
        stop(payment(id)).then().statusCode(200);

        decide(counter.token(both), number, "approve").then().statusCode(403);
        decide(counter.approver(), number, "approve").then().statusCode(200).body("state", equalTo("PAYING"));

        get(human, id).then().body("payments.state", contains("CANCELLED", "RESERVED"));
        cashier.settle(counter.plain().purse(), payment(id), "PAID");
        get(human, id).then().body("state", equalTo("PAID"));
    }

    private Response stop(UUID payment) {
        String path = PAYMENTS + "/" + payment;
        return cashier.second()
                .header("If-Match", cashier.second().get(path).header("ETag"))
                .body(Map.of("reason", "AMOUNT_WRONG"))
                .post(path + "/refusal");
    }

    /** The wife is an officer of all kinds at the district. */
    @Test
    void arelativeTakesNoStepFromTheReviewToTheBank() {
        Human wife = counter.member();
        Human human = counter.married(wife);
        city.appoint(wife.id(), TestCity.DAOLI, OfficerFunction.HANDLE_RELIEF, OfficerFunction.HANDLE_PAYMENTS);
        String relative = tokens.of(wife.id(), Role.OFFICER);
        Plan plan = counter.plan(Wish.NOTHING.visited());
        Response submitted = counter.submitted(human, plan);
        String number = submitted.path("number");
        String id = submitted.path("id");

        ownCase(decide(relative, number, "pass-review"));
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        walk.propose(number, ReliefWalk.slot(), walk.visitor(), wife.id())
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.visitor-unfit"));
        walk.visited(human, id, number);
        ownCase(decide(relative, number, "finish-visit"));
        decide(counter.reviewer(), number, "finish-visit").then().statusCode(200);
        ownCase(decide(relative, number, "approve"));
        ownCase(decide(relative, number, Map.of("decision", "refuse", "reasonCode", "excluded", "note", "演示")));
        decide(counter.approver(), number, "approve").then().statusCode(200);
        noRelativePays(relative, plan, payment(id));

        get(human, id).then().body("state", equalTo("PAID"));
    }

    @Test
    void aRelativeRemainsOneThoughTheHouseholdIsSaidAnewAndReadsNothing() {
        Human wife = counter.member();
        Human human = counter.married(wife);
        city.appoint(wife.id(), TestCity.DAOLI, OfficerFunction.HANDLE_RELIEF);
        String relative = tokens.of(wife.id(), Role.OFFICER);
        Response submitted = counter.submitted(human, counter.plan(Wish.NOTHING.noticed()));
        String number = submitted.path("number");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        String notice =
                given().get("/v1/public-notices?limit=100").path("items.find { it.caseNumber == '" + number + "' }.id");

        counter.live(human, List.of(SELF)).then().statusCode(200);

        for (String path : List.of("cases/", "relief-reviews/", "finance-checks/"))
            ownCase(Cashier.as(relative).get("/officer/v1/" + path + number));
        ownCase(Cashier.as(relative).get("/officer/v1/public-notices/" + notice));
        ownCase(decide(relative, number, "refuse"));
        Cashier.as(counter.reviewer())
                .get("/officer/v1/public-notices/" + notice)
                .then()
                .statusCode(200);
    }

    @Test
    void aSpouseLeftOutBeforeItWasHandedInTakesNoStep() {
        Human wife = counter.member();
        Human human = counter.married(wife);
        counter.live(human, List.of(SELF)).then().statusCode(200);
        counter.keep(human, "MARITAL_STATUS");
        String number = counter.submitted(human, counter.plain()).path("number");
        city.appoint(wife.id(), TestCity.DAOLI, OfficerFunction.HANDLE_RELIEF);
        String relative = tokens.of(wife.id(), Role.OFFICER);

        ownCase(Cashier.as(relative).get("/officer/v1/cases/" + number));
        ownCase(decide(relative, number, "pass-review"));
    }

    /** The household of whoever is helped names nobody. */
    @Test
    void whoNamesTheWorkerAtHomeOrIsNamedBesideThemIsARelative() {
        Human human = counter.inNeed();
        Human wife = counter.member();
        Human brother = counter.member();
        counter.live(wife, List.of(SELF, ReliefCounter.spouse(human, 0), ReliefCounter.relative("SIBLING", brother, 0)))
                .then()
                .statusCode(200);
        Plan plan = counter.plain();
        String number = counter.submitted(human, plan).path("number");

        for (Human near : List.of(wife, brother)) {
            city.appoint(near.id(), TestCity.DAOLI, OfficerFunction.HANDLE_RELIEF, OfficerFunction.HANDLE_PAYMENTS);
            String relative = tokens.of(near.id(), Role.OFFICER);
            ownCase(Cashier.as(relative).get("/officer/v1/cases/" + number));
            ownCase(decide(relative, number, "pass-review"));
        }

        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, "approve").then().statusCode(200);
        String id = human.calls().get(MINE).path("items[0].id");
        noRelativePays(tokens.of(brother.id(), Role.OFFICER), plan, payment(id));
    }

    private void noRelativePays(String relative, Plan plan, UUID payment) {
        ownMatter(Cashier.release(Cashier.as(relative), PAYMENTS + "/" + payment));
        cashier.release(payment).then().statusCode(200);
        Map<String, Object> named = Map.of("unionId", plan.purse().union(), "paymentIds", List.of(payment));
        ownMatter(Cashier.as(relative).body(named).post(BATCHES));
        List<String> taken = Cashier.as(relative)
                .body(Map.of("unionId", plan.purse().union()))
                .post(BATCHES)
                .path("lines.paymentId");
        assertThat(taken == null ? List.<String>of() : taken).doesNotContain(payment.toString());
        String batch = BATCHES + "/" + cashier.batch(plan.purse(), payment).path("id");
        ownMatter(Cashier.release(Cashier.as(relative), batch));
        ownMatter(Cashier.as(relative)
                .header("If-Match", Cashier.as(relative).get(batch).header("ETag"))
                .post(batch + "/cancellation"));
        Cashier.release(cashier.second(), batch).then().statusCode(200);
        ownMatter(Cashier.as(relative).get(batch + "/file"));
        String reference = cashier.first().get(batch).path("lines[0].reference");
        String answer = "reference,result\n" + reference + ",PAID";
        ownMatter(given().auth()
                .oauth2(relative)
                .contentType("text/csv; charset=utf-8")
                .body(answer)
                .post(batch + "/answer"));
        cashier.answer(batch.substring(BATCHES.length() + 1), answer).then().statusCode(200);
    }

    private static void ownCase(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("casework.own-case"));
    }

    private static void ownMatter(Response answer) {
        answer.then().statusCode(403).body("code", equalTo("payment.own-matter"));
    }
}
