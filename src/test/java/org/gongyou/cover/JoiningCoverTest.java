package org.gongyou.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.cover.Coverage.count;
import static org.gongyou.cover.Coverage.mine;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cover that comes with the membership and goes with it, and what is told of it. */
@QuarkusTest
class JoiningCoverTest extends ApiTest {

    private static final Map<String, Object> ON_JOINING =
            Map.of("enrolment", Map.of("ways", List.of("JOINING", "SELF", "UNIT")));

    @Inject
    Coverage coverage;

    @Inject
    CoverJob job;

    private String unit;

    @BeforeEach
    void aUnitWithAPlanOnJoining() {
        unit = coverage.unit();
    }

    @Test
    void whoeverJoinsIsCoveredFromTheNextDay() {
        coverage.product(unit, ON_JOINING);

        Worker worker = coverage.member(unit);

        mine(worker)
                .then()
                .body("covers.way", contains("JOINING"))
                .body("covers[0].state", equalTo("VALID"))
                .body("covers[0].from", equalTo(coverage.today().plusDays(1).toString()))
                .body("warnings", hasSize(0));
        coverage.changed(worker, unit, false);
        assertThat(count(worker, "true")).isEqualTo(1);
    }

    @Test
    void whatEndsWithTheMembershipEndsAndTodayStillCounts() {
        coverage.product(unit, ON_JOINING);
        String other = coverage.product(
                unit,
                Map.of(
                        "family",
                        "ACCIDENT",
                        "enrolment",
                        Map.of("ways", List.of("JOINING"), "endsWithMembership", false)));
        Worker worker = coverage.member(unit);
        Coverage.shift(worker, -5);

        coverage.changed(worker, unit, true);

        mine(worker)
                .then()
                .body("covers.find { it.productId == '" + other + "' }.state", equalTo("VALID"))
                .body("covers.find { it.productId != '" + other + "' }.state", equalTo("ENDED"))
                .body(
                        "covers.find { it.productId != '" + other + "' }.until",
                        equalTo(coverage.today().toString()));
    }

    @Test
    void whatHasNotBegunIsVoidForWhoeverLeaves() {
        coverage.product(unit, ON_JOINING);
        Worker worker = coverage.member(unit);

        coverage.changed(worker, unit, true);

        mine(worker)
                .then()
                .body("covers.state", contains("VOID"))
                .body("covers[0].reason", equalTo("The membership has ended"));
        coverage.changed(worker, unit, false);
        assertThat(count(worker, "state = 'VALID'")).isEqualTo(1);
    }

    @Test
    void whoeverIsCoveredAlreadyGetsNoSecondOne() {
        Worker worker = coverage.member(unit);
        String product = coverage.product(unit, ON_JOINING);
        coverage.enrol(coverage.officer(unit), unit, product, false, List.of(worker.number()))
                .then()
                .body("enrolled", equalTo(1));

        coverage.changed(worker, unit, false);

        assertThat(count(worker, "true")).isEqualTo(1);
    }

    @Test
    void aCardWithoutCoverIsSaidOnce() {
        coverage.product(unit);

        Worker worker = coverage.member(unit);
        coverage.changed(worker, unit, false);

        mine(worker).then().body("warnings.code", contains("CARD_WITHOUT_COVER"));
        assertThat(told(worker, "cover.card-without-cover")).isEqualTo(1);
        Worker unpromised = coverage.member(coverage.unit());
        mine(unpromised).then().body("covers", empty()).body("warnings", empty());
        assertThat(told(unpromised, "cover.card-without-cover")).isZero();
    }

    @Test
    void eachDayIsToldOnce() {
        coverage.product(
                unit, Map.of("term", Map.of("length", "DAYS", "count", 40), "enrolment", ON_JOINING.get("enrolment")));
        Worker worker = coverage.member(unit);
        run();
        assertThat(told(worker, "cover.started")).isZero();

        Coverage.shift(worker, -1);
        run();
        run();
        assertThat(told(worker, "cover.started")).isEqualTo(1);
        assertThat(told(worker, "cover.ends-soon")).isZero();

        Coverage.shift(worker, -10);
        run();
        run();
        assertThat(told(worker, "cover.ends-soon")).isEqualTo(1);
        mine(worker).then().body("warnings.code", hasItem("ENDS_SOON"));

        Coverage.shift(worker, -40);
        run();
        run();
        assertThat(told(worker, "cover.over")).isEqualTo(1);
        assertThat(told(worker, "cover.card-without-cover")).isEqualTo(1);
        mine(worker)
                .then()
                .body("covers[0].state", equalTo("EXPIRED"))
                .body("warnings.code", contains("CARD_WITHOUT_COVER"));
    }

    @Test
    void whatIsNotPaidForLapsesByItself() {
        Worker worker = coverage.knownMember(unit);
        String product = coverage.product(
                unit, Map.of("payer", "WORKER", "premiumInFen", 7_200, "enrolment", Map.of("ways", List.of("SELF"))));
        Coverage.takeOut(worker, product).then().statusCode(201);
        Coverage.shift(worker, -16);

        run();
        run();

        assertThat(count(worker, "state = 'LAPSED' and reason = 'UNPAID'")).isEqualTo(1);
        assertThat(told(worker, "cover.lapsed")).isEqualTo(1);
    }

    private void run() {
        Transactions.await(() -> job.run().replaceWith(true));
    }

    private static long told(Worker worker, String template) {
        return Transactions.select(
                Long.class,
                "select count(*) from notice where worker_id = :worker and template = :template",
                Map.of("worker", worker.id(), "template", template));
    }
}
