package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.AMOUNT;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.begin;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.payment;
import static org.gongyou.relief.ReliefCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** A refusal, what is said against it, and what is applied for anew are about one need: it is helped once. */
@QuarkusTest
class ReliefStoryTest extends ApiTest {

    private static final Map<String, String> REFUSAL =
            Map.of("decision", "refuse", "reasonCode", "papers-contradict", "note", "演示：材料不一致");
    private static final long FIRST = 50_000;

    @Inject
    ReliefCounter counter;

    @Inject
    Cashier cashier;

    private record Refused(Human human, Plan plan, String id, String number) {}

    private Refused refused() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING);
        Response submitted = counter.submitted(human, plan);
        Refused refused = new Refused(human, plan, submitted.path("id"), submitted.path("number"));
        decide(counter.reviewer(), refused.number(), REFUSAL).then().statusCode(200);
        return refused;
    }

    /** Paid before its papers came, and refused all the same. */
    private Refused helpedFirst() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING.urgent(FIRST));
        String id = ReliefWalk.urgent(human, plan);
        String number = submit(human, id).then().statusCode(200).extract().path("number");
        decide(counter.reviewer(), number, Map.of("decision", "pay-first", "details", Map.of("amountInFen", FIRST)))
                .then()
                .statusCode(200);
        cashier.settle(plan.purse(), payment(id), "PAID");
        decide(counter.reviewer(), number, REFUSAL).then().statusCode(200);
        return new Refused(human, plan, id, number);
    }

    private String appealed(Refused refused) {
        return ReliefWalk.appeal(refused.human(), refused.id())
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    /** @return the one that goes on */
    private Response reopened(Refused refused) {
        decide(counter.approver(), appealed(refused), "overturn").then().statusCode(200);
        String id = refused.human().calls().get(MINE).path("items[0].id");
        return get(refused.human(), id);
    }

    private void approved(String number) {
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, "approve").then().statusCode(200);
    }

    private static void conflict(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    private static long reserved(Refused refused) {
        return Transactions.select(
                Long.class,
                "select cast(coalesce(sum(amount_in_fen), 0) as bigint) from payment"
                        + " where worker_id = :worker and state <> 'CANCELLED'",
                Map.of("worker", refused.human().id()));
    }

    @Test
    void aRefusalThatFellIsNotAppealedAgain() {
        Refused refused = refused();
        get(refused.human(), refused.id()).then().body("decision.appealUntil", notNullValue());
        String next = reopened(refused).path("number");

        get(refused.human(), refused.id()).then().body("decision.appealUntil", nullValue());
        conflict(ReliefWalk.appeal(refused.human(), refused.id()), "relief.reopened");
        approved(next);
        conflict(ReliefWalk.appeal(refused.human(), refused.id()), "relief.reopened");
        assertThat(reserved(refused)).isEqualTo(AMOUNT);
    }

    @Test
    void ofManyAppealsAndNewApplicationsAtOnceOneGoesOn() {
        Refused refused = refused();

        List<Response> answers = Race.of(
                6,
                i -> i % 2 == 0
                        ? ReliefWalk.appeal(refused.human(), refused.id())
                        : begin(refused.human(), refused.plan()));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }

    @Test
    void whileItIsReopenedNothingIsAppliedForBesideIt() {
        Refused refused = refused();
        String appeal = appealed(refused);
        conflict(begin(refused.human(), refused.plan()), "relief.exists");
        decide(counter.approver(), appeal, "overturn").then().statusCode(200);
        conflict(begin(refused.human(), refused.plan()), "relief.exists");
    }

    @Test
    void whatWasApprovedOnASecondApplicationIsNotAppealedForOnTheFirst() {
        Refused refused = refused();
        Response anew = counter.submitted(refused.human(), refused.plan());
        conflict(ReliefWalk.appeal(refused.human(), refused.id()), "relief.appealed");
        approved(anew.path("number"));
        cashier.settle(refused.plan().purse(), payment(anew.path("id")), "PAID");

        conflict(ReliefWalk.appeal(refused.human(), refused.id()), "relief.paid-before");
        assertThat(reserved(refused)).isEqualTo(AMOUNT);
    }

    @Test
    void aSecondApplicationThatFailedTooLeavesTheFirstItsAppeal() {
        Refused refused = refused();
        String anew = counter.submitted(refused.human(), refused.plan()).path("number");
        decide(counter.reviewer(), anew, REFUSAL).then().statusCode(200);

        String next = reopened(refused).path("number");
        approved(next);

        String second = refused.human().calls().get(MINE).path("items.find { it.number == '" + anew + "' }.id");
        cashier.settle(refused.plan().purse(), payment(refused.id()), "PAID");
        conflict(ReliefWalk.appeal(refused.human(), second), "relief.paid-before");
    }

    @Test
    void whatCameFirstCountsWhenItIsReopened() {
        Refused refused = helpedFirst();
        Response next = reopened(refused);
        next.then().body("state", equalTo("SUBMITTED")).body("payments.state", contains("PAID"));

        approved(next.path("number"));

        assertThat(reserved(refused)).isEqualTo(AMOUNT);
        get(refused.human(), next.path("id")).then().body("payments.amountInFen", contains((int) FIRST, (int)
                (AMOUNT - FIRST)));
        cashier.settle(refused.plan().purse(), payment(refused.id()), "PAID");
        get(refused.human(), next.path("id")).then().body("state", equalTo("PAID"));
    }

    @Test
    void whoOwesWhatCameFirstAppliesForNothingMoreOfTheProgramme() {
        Refused refused = helpedFirst();

        conflict(begin(refused.human(), refused.plan()), "relief.first-owed");

        paidBack(refused);
        begin(refused.human(), refused.plan()).then().statusCode(201);
    }

    @Test
    void whatWasPaidBackBeforeItIsReopenedIsPaidInFull() {
        Refused refused = helpedFirst();
        paidBack(refused);

        approved(reopened(refused).path("number"));

        assertThat(reserved(refused)).isEqualTo(AMOUNT);
    }

    @Test
    void whatComesBackWhileItIsReopenedIsNeverLost() {
        for (int time = 0; time < 3; time++) {
            Refused refused = helpedFirst();
            returned(refused);
            String appeal = appealed(refused);

            List<Response> answers = Race.of(
                    2,
                    i -> i == 0 ? decide(counter.approver(), appeal, "overturn") : stop(refused, "DECIDED_OTHERWISE"));

            assertThat(answers).extracting(Response::statusCode).containsOnly(200);
            approved(refused.human().calls().get(MINE).path("items[0].number"));
            assertThat(reserved(refused)).isEqualTo(AMOUNT);
        }
    }

    private void paidBack(Refused refused) {
        returned(refused);
        stop(refused, "DECIDED_OTHERWISE").then().statusCode(200);
    }

    private void returned(Refused refused) {
        String path = Cashier.PAYMENTS + "/" + payment(refused.id());
        String batch = cashier.first().get(path).path("batchId");
        String table = "reference,result,reason\n" + cashier.reference(batch, payment(refused.id())) + ",RETURNED,退款";
        cashier.answer(batch, table).then().statusCode(200);
    }

    private Response stop(Refused refused, String reason) {
        String path = Cashier.PAYMENTS + "/" + payment(refused.id());
        return cashier.second()
                .header("If-Match", cashier.second().get(path).header("ETag"))
                .body(Map.of("reason", reason))
                .post(path + "/refusal");
    }
}
