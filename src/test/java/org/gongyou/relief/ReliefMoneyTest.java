package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.begin;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.payment;
import static org.gongyou.relief.ReliefCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What is approved is paid once, never beyond the budget, and never beyond what rules allow anybody. */
@QuarkusTest
class ReliefMoneyTest extends ApiTest {

    private static final int APPROVALS = 100;
    private static final int COVERED = 30;

    @Inject
    ReliefCounter counter;

    @Inject
    Cashier cashier;

    @Test
    void twoPeopleAndABankMakeAPayment() {
        Human human = counter.inNeed();
        Plan plan = counter.plain();
        String number = counter.reviewed(human, plan);
        decide(counter.approver(), number, "approve").then().statusCode(200).body("state", equalTo("PAYING"));
        String id = human.calls().get(MINE).path("items[0].id");
        String before = get(human, id).header("ETag");

        cashier.settle(plan.purse(), payment(id), "PAID");

        Response paid = get(human, id);
        paid.then()
                .body("state", equalTo("PAID"))
                .body("payments.state", contains("PAID"))
                .body("decision.amountInFen", equalTo(200_000));
        assertThat(paid.header("ETag")).isNotEqualTo(before);
    }

    @Test
    void whatTheBankReturnsIsPaidOnceTheAccountIsMended() {
        Human human = counter.inNeed();
        Plan plan = counter.plain();
        String number = counter.reviewed(human, plan);
        decide(counter.approver(), number, "approve");
        String id = human.calls().get(MINE).path("items[0].id");
        refused(ReliefWalk.payTo(human, id, human.name()), "relief.payment-not-returned");
        cashier.settle(plan.purse(), payment(id), "RETURNED,没有该账号");
        get(human, id).then().body("state", equalTo("ACCOUNT_WRONG"));
        ReliefWalk.payTo(human, id, "别人").then().statusCode(422);

        ReliefWalk.payTo(human, id, human.name())
                .then()
                .statusCode(200)
                .body("state", equalTo("PAYING"))
                .body("said.payee.account", equalTo("**** 5678"));

        cashier.settle(plan.purse(), payment(id), "PAID");
        get(human, id).then().body("state", equalTo("PAID"));
    }

    /** Days after it was paid the case is over, and says what now all the same. */
    @Test
    void whatComesBackLaterIsMendedToo() {
        Human human = counter.inNeed();
        Plan plan = counter.plain();
        decide(counter.approver(), counter.reviewed(human, plan), "approve");
        String id = human.calls().get(MINE).path("items[0].id");
        UUID payment = payment(id);
        cashier.settle(plan.purse(), payment, "PAID");
        String batch = cashier.first().get(Cashier.PAYMENTS + "/" + payment).path("batchId");
        String back = "reference,result,reason\n" + cashier.reference(batch, payment) + ",RETURNED,没有该账号";

        cashier.answer(batch, back).then().statusCode(200);
        get(human, id)
                .then()
                .body("state", equalTo("PAID"))
                .body("payments.state", contains("RETURNED"))
                .body("nextStep", containsString("请更正收款账户"));
        ReliefWalk.payTo(human, id, human.name()).then().statusCode(200).body("nextStep", containsString("复核后付出"));
        cashier.settle(plan.purse(), payment, "PAID");
        get(human, id).then().body("nextStep", containsString("请查收"));
    }

    @Test
    void anApprovalMayGoBelowTheRulesAndNeverAbove() {
        Human human = counter.inNeed();
        String number = counter.reviewed(human, counter.plain());

        decide(counter.approver(), number, amount(200_001))
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.above-rules"));
        decide(counter.approver(), number, amount(0))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/details/amountInFen"));
        decide(counter.approver(), number, amount(150_000)).then().statusCode(200);

        String id = human.calls().get(MINE).path("items[0].id");
        get(human, id).then().body("payments[0].amountInFen", equalTo(150_000));
    }

    private static Map<String, Object> amount(long fen) {
        return Map.of("decision", "approve", "details", Map.of("amountInFen", fen));
    }

    @Test
    void whatTheSecondPersonDoesNotReleaseIsDecidedAnew() {
        Human human = counter.inNeed();
        String number = counter.reviewed(human, counter.plain());
        decide(counter.approver(), number, "approve");
        String id = human.calls().get(MINE).path("items[0].id");
        String path = Cashier.PAYMENTS + "/" + payment(id);

        cashier.second()
                .header("If-Match", cashier.second().get(path).header("ETag"))
                .body(Map.of("reason", "AMOUNT_WRONG"))
                .post(path + "/refusal")
                .then()
                .statusCode(200);

        get(human, id).then().body("state", equalTo("APPROVAL"));
    }

    @Test
    void inAnEmergencyTwoPeoplePayFirstAndPapersFollow() {
        Plan plan = counter.plan(Wish.NOTHING.urgent(50_000));
        Human human = counter.member();
        counter.live(human, 50_000).then().statusCode(200);
        Map<String, Object> said = new HashMap<>(Map.of("programmeCode", plan.code(), "urgent", true));
        said.put("payee", ClaimCounter.account(human.name(), Cashier.ACCOUNT));
        String id = begin(human, said).path("id");
        String number = submit(human, id)
                .then()
                .statusCode(200)
                .body("urgent", equalTo(true))
                .extract()
                .path("number");
        Map<String, Object> first = Map.of("decision", "pay-first", "details", Map.of("amountInFen", 50_000));
        decide(counter.reviewer(), number, Map.of("decision", "pay-first", "details", Map.of("amountInFen", 50_001)))
                .then()
                .statusCode(422);

        decide(counter.reviewer(), number, first).then().statusCode(200).body("state", equalTo("PAPERS_TO_FOLLOW"));

        cashier.settle(plan.purse(), payment(id), "PAID");
        human.calls().get("/v1/me/notices").then().body("items.title", hasItem("先行救助款已付出"));
        counter.keep(human);
        submit(human, id).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, "approve").then().statusCode(200).body("state", equalTo("PAYING"));
        get(human, id).then().body("payments.amountInFen", contains(50_000, 150_000));
        cashier.settle(plan.purse(), payment(id), "PAID");
        get(human, id).then().body("state", equalTo("PAID"));
    }

    @Test
    void aHundredApprovalsAtOnceReserveExactlyWhatTheBudgetCovers() {
        Plan plan = counter.plan(Wish.NOTHING, COVERED * ReliefCounter.AMOUNT);
        List<String> numbers = Race.of(APPROVALS / 5, number -> IntStream.range(0, 5)
                        .mapToObj(any -> counter.reviewed(counter.inNeed(), plan))
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        String approver = counter.approver();

        List<Integer> answers = Race.of(APPROVALS, number -> decide(approver, numbers.get(number), "approve")
                .statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(COVERED);
        assertThat(answers)
                .filteredOn(status -> status != 200)
                .containsOnly(409)
                .hasSize(APPROVALS - COVERED);
        assertThat(reserved(plan)).isEqualTo(COVERED * ReliefCounter.AMOUNT);
    }

    private static long reserved(Plan plan) {
        return Transactions.select(
                Long.class,
                "select balance_in_fen from ledger_account where budget_id = :budget and name = 'RESERVED'",
                Map.of("budget", plan.purse().budget()));
    }

    @Test
    void twoProgrammesAtOnceForOnePersonStayWithinTheYear() {
        String group = "year-" + UUID.randomUUID().toString().substring(0, 8);
        Human human = counter.inNeed();
        List<String> numbers = IntStream.range(0, 4)
                .mapToObj(any -> counter.plan(Wish.NOTHING.capped(2 * ReliefCounter.AMOUNT, group)))
                .map(plan -> counter.reviewed(human, plan))
                .toList();
        String approver = counter.approver();

        List<Response> answers = Race.of(4, number -> decide(approver, numbers.get(number), "approve"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allMatch(answer ->
                        "payment.cap-reached".equals(answer.path("code")) && answer.<Integer>path("leftInFen") == 0);
    }

    @Test
    void theSameThingIsPaidOnceByWhicheverProgramme() {
        Human human = counter.inNeed();
        List<String> numbers = IntStream.range(0, 3)
                .mapToObj(any -> counter.plan(Wish.NOTHING))
                .map(plan -> happened(human, plan))
                .toList();
        String approver = counter.approver();

        List<Response> answers = Race.of(3, number -> decide(approver, numbers.get(number), "approve"));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allMatch(answer -> "relief.paid-before"
                .equals(answer.path("code")));
    }

    private String happened(Human human, Plan plan) {
        Map<String, Object> payee = ClaimCounter.account(human.name(), Cashier.ACCOUNT);
        String id = begin(human, Map.of("programmeCode", plan.code(), "happenedOn", "2026-03-01", "payee", payee))
                .path("id");
        String number = submit(human, id).then().statusCode(200).extract().path("number");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        return number;
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}
