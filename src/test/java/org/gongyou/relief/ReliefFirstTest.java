package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.payment;
import static org.gongyou.relief.ReliefCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.WorkingCalendar;
import org.gongyou.casework.Overdue;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Help that comes before the papers: two people, up to a limit, and what follows has one last day. */
@QuarkusTest
class ReliefFirstTest extends ApiTest {

    private static final Map<String, Object> FIRST =
            Map.of("decision", "pay-first", "details", Map.of("amountInFen", 50_000));

    @Inject
    ReliefCounter counter;

    @Inject
    ReliefWalk walk;

    @Inject
    Cashier cashier;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Overdue overdue;

    private record Helped(Human human, Plan plan, String id, String number) {}

    /** Paid first, and released by nobody yet. */
    private Helped helped() {
        Human human = counter.member();
        counter.live(human, 50_000).then().statusCode(200);
        Helped asked = urgent(human);
        decide(counter.reviewer(), asked.number(), FIRST)
                .then()
                .statusCode(200)
                .body("state", equalTo("PAPERS_TO_FOLLOW"));
        return asked;
    }

    /** In a programme of its own; nobody has looked at it. */
    private Helped urgent(Human human) {
        Plan plan = counter.plan(Wish.NOTHING.noticed().urgent(50_000));
        String id = ReliefWalk.urgent(human, plan);
        String number = submit(human, id).then().statusCode(200).extract().path("number");
        return new Helped(human, plan, id, number);
    }

    @Test
    void whoOwesPapersOfAnEarlierFirstHelpGetsNoOtherOfAnyProgramme() {
        Helped helped = helped();
        Helped other = urgent(helped.human());

        decide(counter.reviewer(), other.number(), FIRST)
                .then()
                .statusCode(409)
                .body("code", equalTo("relief.first-owed"));

        cashier.settle(helped.plan().purse(), payment(helped.id()), "PAID");
        counter.keep(helped.human());
        submit(helped.human(), helped.id()).then().statusCode(200);
        decide(counter.reviewer(), helped.number(), "pass-review").then().body("state", equalTo("NOTICE"));
        walk.over(helped.human(), UUID.fromString(helped.id()), 0);
        decide(
                        counter.approver(),
                        helped.number(),
                        Map.of("decision", "approve", "details", Map.of("amountInFen", 50_000)))
                .then()
                .body("state", equalTo("PAID"));
        decide(counter.reviewer(), other.number(), FIRST).then().statusCode(200);
    }

    @Test
    void papersThatFollowAreWantedAndNothingGoesOnWithoutThem() {
        Helped helped = helped();
        get(helped.human(), helped.id()).then().body("missing.papers", contains("DIAGNOSIS"));
        submit(helped.human(), helped.id())
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.paper-missing"));

        Human unhelped = counter.member();
        counter.live(unhelped, 50_000).then().statusCode(200);
        Helped asked = urgent(unhelped);
        decide(counter.reviewer(), asked.number(), "pass-review")
                .then()
                .statusCode(409)
                .body("code", equalTo("relief.papers-owed"))
                .body("missing", contains("DIAGNOSIS"));
        counter.keep(unhelped);
        decide(counter.reviewer(), asked.number(), "pass-review").then().statusCode(200);
    }

    @Test
    void ofTwoProgrammesAtOnceOneHelpsFirst() {
        Human human = counter.member();
        counter.live(human, 50_000).then().statusCode(200);
        List<Helped> asked = List.of(urgent(human), urgent(human), urgent(human));
        String officer = counter.reviewer();

        List<Response> answers = Race.of(3, i -> decide(officer, asked.get(i).number(), FIRST));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void nobodyIsOfferedToPayFirstWhereTheProgrammeDoesNot() {
        Human human = counter.inNeed();
        String plain = counter.submitted(human, counter.plain()).path("number");
        Helped urgent = urgent(human);

        assertThat(offered(plain)).contains("pass-review").doesNotContain("pay-first");
        assertThat(offered(urgent.number())).contains("pay-first");
    }

    private List<String> offered(String number) {
        return Cashier.as(counter.reviewer()).get("/officer/v1/cases/" + number).path("actions");
    }

    @Test
    void anotherPersonReleasesItAndPapersAndNoticeFollowWithinTenWorkingDays() {
        Helped helped = helped();
        Instant last = calendar.plusWorkingDays(Instant.now(), 10);
        get(helped.human(), helped.id()).then().body("dueAt", equalTo(last.toString()));
        followBy(helped, calendar.plusWorkingDays(Instant.now(), 1));

        counter.keep(helped.human());
        submit(helped.human(), helped.id()).then().statusCode(200);

        get(helped.human(), helped.id())
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body(
                        "dueAt",
                        equalTo(calendar.plusWorkingDays(Instant.now(), 1).toString()));
        decide(counter.reviewer(), helped.number(), "pass-review").then().body("state", equalTo("NOTICE"));
        decide(counter.reviewer(), helped.number(), "approve").then().statusCode(409);
    }

    private static void followBy(Helped helped, Instant until) {
        Transactions.change(
                "update relief_application set follow_by = :until where id = :id",
                Map.of("until", until, "id", UUID.fromString(helped.id())));
    }

    @Test
    void whoWasHelpedFirstDoesNotTakeItBack() {
        Helped helped = helped();

        helped.human()
                .calls()
                .post(MINE + "/" + helped.id() + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("relief.paid-first"));
    }

    @Test
    void whenPapersNeverComeItClimbsAndIsSeen() {
        Helped helped = helped();
        String before = Cashier.as(counter.approver())
                .get("/officer/v1/cases/" + helped.number())
                .path("union.id");
        followBy(helped, Instant.now().minusSeconds(60));

        overdue.climbs(UUID.fromString(helped.id()));

        assertThat((String) Cashier.as(counter.approver())
                        .get("/officer/v1/cases/" + helped.number())
                        .path("union.id"))
                .isNotEqualTo(before);
        get(helped.human(), helped.id())
                .then()
                .body("state", equalTo("PAPERS_TO_FOLLOW"))
                .body("overdue", equalTo(true))
                .body(
                        "dueAt",
                        equalTo(calendar.plusWorkingDays(Instant.now(), 1).toString()));
    }

    @Test
    void whatIsAskedForLaterAndNeverComesLapsesForNobodyWhoWasHelped() {
        Helped helped = helped();
        counter.keep(helped.human());
        submit(helped.human(), helped.id()).then().statusCode(200);
        Map<String, String> more = Map.of("decision", "request-information", "reasonCode", "papers-missing");
        decide(counter.reviewer(), helped.number(), more).then().body("state", equalTo("MORE_INFORMATION"));

        overdue.climbs(UUID.fromString(helped.id()));

        get(helped.human(), helped.id()).then().body("state", equalTo("PAPERS_TO_FOLLOW"));
    }

    @Test
    void whatWasPaidForWhatIsRefusedComesBackIntoTheBudget() {
        Helped helped = helped();
        UUID payment = payment(helped.id());
        cashier.settle(helped.plan().purse(), payment, "PAID");
        Map<String, String> refusal = Map.of("decision", "refuse", "reasonCode", "papers-missing", "note", "演示：材料逾期未补");
        decide(counter.approver(), helped.number(), refusal).then().statusCode(200);
        helped.human()
                .calls()
                .get("/v1/me/cases/" + helped.number())
                .then()
                .body("timeline.action", hasItem("first-to-be-paid-back"));

        String batch = cashier.first().get(Cashier.PAYMENTS + "/" + payment).path("batchId");
        String table = "reference,result,reason\n" + cashier.reference(batch, payment) + ",RETURNED,退款";
        cashier.answer(batch, table).then().statusCode(200);
        ReliefWalk.payTo(helped.human(), helped.id(), helped.human().name())
                .then()
                .statusCode(409);
        String path = Cashier.PAYMENTS + "/" + payment;
        cashier.second()
                .header("If-Match", cashier.second().get(path).header("ETag"))
                .body(Map.of("reason", "DECIDED_OTHERWISE"))
                .post(path + "/refusal")
                .then()
                .statusCode(200);

        get(helped.human(), helped.id()).then().body("payments.state", contains("CANCELLED"));
        assertThat(balance(helped, "AVAILABLE")).isEqualTo(-balance(helped, "SOURCE"));
    }

    private static long balance(Helped helped, String account) {
        return Transactions.select(
                Long.class,
                "select balance_in_fen from ledger_account where budget_id = :budget and name = :name",
                Map.of("budget", helped.plan().purse().budget(), "name", account));
    }
}
