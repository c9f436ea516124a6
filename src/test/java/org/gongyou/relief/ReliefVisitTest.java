package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.relief.ReliefCounter.DESK;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What two officers find at a home stands beside what the worker says, and both are held against the rules. */
@QuarkusTest
class ReliefVisitTest extends ApiTest {

    private static final String YEAR_AGO = "2026-01-01";

    @Inject
    ReliefCounter counter;

    @Inject
    ReliefWalk walk;

    @Inject
    ReliefPersonalData personal;

    private record Call(Human human, String id, String number, String visit, String member) {}

    private Call call() {
        Human human = counter.inNeed();
        Response submitted = counter.submitted(human, counter.plan(Wish.NOTHING.visited()));
        String number = submitted.path("number");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        Instant slot = ReliefWalk.slot();
        String visit =
                walk.propose(number, slot, walk.visitor(), walk.companion()).path("visits[0].id");
        ReliefWalk.choose(human, submitted.path("id"), visit, slot).then().statusCode(200);
        String member = Cashier.as(counter.reviewer()).get(DESK + number).path("household.members[0].id");
        return new Call(human, submitted.path("id"), number, visit, member);
    }

    private Response write(Call call, Map<String, ?> figures) {
        return walk.write(counter.token(walk.visitor()), call.number(), call.visit(), figures);
    }

    private static Map<String, Object> income(String member, long fen) {
        return Map.of("incomes", List.of(Map.of("memberId", member, "income", Map.of("netInFen", fen))));
    }

    @Test
    void figuresStandBesideTheWorkersWithTheirDaySourceAndDifferences() {
        Call call = call();
        Map<String, Object> spent = Map.of("amountInFen", 90_000, "from", YEAR_AGO, "until", "2026-02-01");
        Map<String, Object> figures = Map.of(
                "incomes", income(call.member(), 90_000).get("incomes"),
                "savings", Map.of("amountInFen", 700_000),
                "dwellings", List.of(Map.of("kind", "OWNED"), Map.of("kind", "OWNED")),
                "spending", Map.of("necessary", spent));

        write(call, figures)
                .then()
                .statusCode(200)
                .body("visits[0].figures.savings.source", equalTo("VISIT"))
                .body("visits[0].figures.incomes[0].income.source", equalTo("VISIT"))
                .body("household.members[0].income.netInFen", equalTo(50_000))
                .body("household.members[0].income.source", equalTo("SELF"))
                .body(
                        "visitDifferences.pointer",
                        containsInAnyOrder("/members/0/income", "/savings", "/dwellings", "/spending/necessary"))
                .body("visitDifferences.find { it.pointer == '/members/0/income' }.said", equalTo(50_000))
                .body("visitDifferences.find { it.pointer == '/members/0/income' }.found", equalTo(90_000))
                .body("visited.outcome.verdict", equalTo("ENTITLED"))
                .body("today.outcome.verdict", equalTo("ENTITLED"));

        get(call.human(), call.id())
                .then()
                .body("visits[0].figures", nullValue())
                .body("said.programme", nullValue());
        assertThat(Transactions.run(() -> personal.export(call.human().id())).toString())
                .contains("700000");
    }

    @Test
    void whoApprovesMoreThanTheVisitGivesWritesWhy() {
        Call call = call();
        write(call, income(call.member(), ReliefCounter.LINE + 1))
                .then()
                .statusCode(200)
                .body("visited.outcome.verdict", equalTo("NOT_ENTITLED"));
        decide(counter.reviewer(), call.number(), "finish-visit").then().body("state", equalTo("APPROVAL"));

        decide(counter.approver(), call.number(), "approve")
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.visit-gives-less"));

        decide(counter.approver(), call.number(), Map.of("decision", "approve", "note", "演示：当月一次性奖金"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PAYING"));
    }

    @Test
    void whatIsSaidAfterwardsChangesNothingOfWhatTheVisitComesTo() {
        Call call = call();
        write(call, Map.of("savings", Map.of("amountInFen", 700_000))).then().statusCode(200);

        counter.live(call.human(), 9 * ReliefCounter.LINE).then().statusCode(200);

        Cashier.as(counter.reviewer())
                .get(DESK + call.number())
                .then()
                .body("visited.outcome.verdict", equalTo("ENTITLED"))
                .body("today.outcome.verdict", equalTo("NOT_ENTITLED"));
    }

    @Test
    void whatTheVisitorsSawAsSaidNeedsNoWord() {
        Call call = call();
        write(call, income(call.member(), 50_000)).then().statusCode(200).body("visitDifferences", empty());
        decide(counter.reviewer(), call.number(), "finish-visit").then().statusCode(200);

        decide(counter.approver(), call.number(), "approve").then().statusCode(200);
    }

    @Test
    void aVisitNobodyAgreedToIsNotRecorded() {
        Human human = counter.inNeed();
        Response submitted = counter.submitted(human, counter.plan(Wish.NOTHING.visited()));
        String number = submitted.path("number");
        String id = submitted.path("id");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        get(human, id).then().body("nextStep", equalTo("工会将与您约定走访时间，请留意并确认。"));
        Instant slot = ReliefWalk.slot();
        String visit =
                walk.propose(number, slot, walk.visitor(), walk.companion()).path("visits[0].id");
        String visitor = counter.token(walk.visitor());
        get(human, id).then().body("nextStep", equalTo("请从工会提出的时间中选择一个。"));

        walk.write(visitor, number, visit).then().statusCode(409).body("code", equalTo("relief.visit-not-agreed"));
        walk.agree(number, visit, slot.plus(1, ChronoUnit.HOURS))
                .then()
                .statusCode(422)
                .body("errors.code", contains("relief.no-such-time"));
        walk.agree(number, visit, slot)
                .then()
                .statusCode(200)
                .body("visits[0].state", equalTo("CONFIRMED"))
                .body("visits[0].startsAt", equalTo(slot.toString()));
        human.calls().get("/v1/me/notices").then().body("items.title", hasItem("走访时间已约定"));
        get(human, id).then().body("nextStep", equalTo("走访时间已定，届时请在家，工作人员会出示证件。"));

        walk.write(visitor, number, visit).then().statusCode(200).body("visits[0].state", equalTo("DONE"));
        get(human, id).then().body("nextStep", equalTo("走访已完成，工会核实后继续办理，您无需再做什么。"));
    }

    @Test
    void anotherProposalTakesThePlaceOfAnOpenOneButNotOfAVisitThatWasMade() {
        Call call = call();
        write(call, Map.of()).then().statusCode(200);
        UUID other = counter.officerId(TestCity.DAOLI, "second-visitor");
        String again = walk.propose(call.number(), ReliefWalk.slot(), walk.companion(), other)
                .path("visits[0].id");
        walk.propose(call.number(), ReliefWalk.slot(), walk.visitor(), walk.companion())
                .then()
                .statusCode(201)
                .body("visits.state", contains("PROPOSED", "SUPERSEDED", "DONE"));

        ReliefWalk.choose(call.human(), call.id(), again, ReliefWalk.slot())
                .then()
                .statusCode(409)
                .body("code", equalTo("relief.illegal-state"));
        decide(counter.reviewer(), call.number(), "finish-visit").then().body("state", equalTo("APPROVAL"));
        get(call.human(), call.id()).then().body("visits.state", contains("SUPERSEDED", "SUPERSEDED", "DONE"));
        decide(counter.token(walk.visitor()), call.number(), "approve").then().statusCode(403);
        decide(counter.token(other), call.number(), "approve").then().statusCode(200);
    }

    @Test
    void colleaguesWhoMayVisitAreListedWithoutThoseWhoHaveAStake() {
        Call call = call();
        Response shown = Cashier.as(counter.reviewer()).get(DESK + call.number() + "/visitors");
        List<String> ids = shown.then().statusCode(200).extract().path("accountId");

        assertThat(ids)
                .contains(walk.visitor().toString(), walk.companion().toString())
                .doesNotContain(call.human().id().toString())
                .doesNotHaveDuplicates();
        Cashier.as(counter.token(walk.visitor()))
                .get(DESK + "2000-RL-0000001/visitors")
                .then()
                .statusCode(404);
    }

    @Test
    void whatCannotBeIsNamedAtItsField() {
        Call call = call();
        String stranger = "00000000-0000-4000-8000-000000000000";
        Map<String, Object> owned =
                Map.of("memberId", call.member(), "income", Map.of("netInFen", 1, "source", "SELF"));
        Map<String, Object> unknown =
                Map.of("memberId", stranger, "income", Map.of("netInFen", 1, "asOf", "2999-01-01"));

        write(call, Map.of("incomes", List.of(owned, unknown, owned)))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/figures/incomes/0/income/source",
                                "/figures/incomes/1/memberId",
                                "/figures/incomes/1/income/asOf",
                                "/figures/incomes/2/memberId",
                                "/figures/incomes/2/income/source"));
    }
}
