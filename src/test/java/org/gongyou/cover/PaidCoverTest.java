package org.gongyou.cover;

import static org.gongyou.cover.Coverage.MINE;
import static org.gongyou.cover.Coverage.as;
import static org.gongyou.cover.Coverage.mine;
import static org.gongyou.cover.Coverage.takeOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cover that a worker pays for. */
@QuarkusTest
class PaidCoverTest extends ApiTest {

    @Inject
    Coverage coverage;

    private String unit;
    private Worker worker;

    @BeforeEach
    void aMemberOfAUnit() {
        unit = coverage.unit();
        worker = coverage.knownMember(unit);
    }

    @Test
    void whatTheWorkerPaysAwaitsThePayment() {
        String id = unpaid();
        LocalDate by = coverage.today().plusDays(15);

        mine(worker)
                .then()
                .body("covers[0].state", equalTo("AWAITING_PAYMENT"))
                .body("covers[0].payment.amountInFen", equalTo(7_200))
                .body("covers[0].payment.payBy", equalTo(by.toString()))
                .body("covers[0].payment.payTo", equalTo("演示工会账户"))
                .body("covers[0].payment.sentence", containsString("This app takes no money"));
        String officer = coverage.officer(unit);
        Response seen = as(officer).get(path(worker, id));
        pay(officer, id, seen.header("ETag"), 7_200, coverage.today())
                .then()
                .statusCode(200)
                .body("cover.state", equalTo("VALID"))
                .body("cover.payment", nullValue());
        pay(officer, id, seen.header("ETag"), 7_200, coverage.today()).then().statusCode(412);
        String now = as(officer).get(path(worker, id)).header("ETag");
        pay(officer, id, now, 7_200, coverage.today()).then().statusCode(409);
        mine(worker).then().body("covers[0].state", equalTo("VALID"));
    }

    @Test
    void aPaymentIsHeldAgainstWhatIsDue() {
        String id = unpaid();
        String officer = coverage.officer(unit);
        String tag = as(officer).get(path(worker, id)).header("ETag");

        pay(officer, id, tag, 7_100, coverage.today())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountInFen"));
        pay(officer, id, tag, 7_200, coverage.today().plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/receivedOn"));
        pay(officer, id, "", 7_200, coverage.today()).then().statusCode(428);
        pay(coverage.officer("T-D2"), id, tag, 7_200, coverage.today()).then().statusCode(404);
        pay(coverage.officer(unit, worker.id()), id, tag, 7_200, coverage.today())
                .then()
                .statusCode(403)
                .body("code", equalTo("cover.own-cover"));
        as(coverage.officer("T-D2"))
                .get("/officer/v1/cover-members/" + worker.number() + "/covers")
                .then()
                .statusCode(404);
        as(officer)
                .get("/officer/v1/cover-members/" + worker.number().toLowerCase(Locale.ROOT) + "/covers")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void unpaidItLapsesAndMakesRoom() {
        String id = unpaid();
        Coverage.shift(worker, -16);

        mine(worker).then().body("covers[0].state", equalTo("LAPSED"));
        takeOut(worker, coverage.product(unit)).then().statusCode(201);
        mine(worker).then().body("covers.find { it.id == '" + id + "' }.state", equalTo("LAPSED"));
    }

    @Test
    void paidInTimeAndRecordedLateItCounts() {
        String id = unpaid();
        Coverage.shift(worker, -16);
        Transactions.change(
                "update cover set enrolled_at = enrolled_at - interval '16 days', state = 'LAPSED', reason = 'UNPAID'"
                        + " where worker_id = :worker",
                Map.of("worker", worker.id()));
        String officer = coverage.officer(unit);
        String tag = as(officer).get(path(worker, id)).header("ETag");

        pay(officer, id, tag, 7_200, coverage.today())
                .then()
                .statusCode(409)
                .body("code", equalTo("cover.paid-too-late"));
        pay(officer, id, tag, 7_200, coverage.today().minusDays(3))
                .then()
                .statusCode(200)
                .body("cover.state", equalTo("VALID"));
    }

    @Test
    void whatIsNotPaidForMayBeGivenUp() {
        String id = unpaid();

        giveUp(worker, id).then().statusCode(200).body("state", equalTo("LAPSED"));
        giveUp(worker, id).then().statusCode(409);
        giveUp(coverage.member(unit), id).then().statusCode(404);
        takeOut(worker, coverage.product(unit)).then().statusCode(201);
    }

    private String unpaid() {
        String product = coverage.product(
                unit,
                Map.of(
                        "payer",
                        "WORKER",
                        "premiumInFen",
                        7_200,
                        "enrolment",
                        Map.of("ways", List.of("SELF"), "payTo", "演示工会账户")));
        return takeOut(worker, product).path("id");
    }

    private static Response giveUp(Worker worker, String id) {
        return as(worker.token()).header("Idempotency-Key", UUID.randomUUID()).post(MINE + "/" + id + "/withdrawal");
    }

    private static String path(Worker worker, String id) {
        return "/officer/v1/cover-members/" + worker.number() + "/covers/" + id;
    }

    private Response pay(String officer, String id, String tag, long amount, LocalDate on) {
        var request = as(officer);
        if (!tag.isEmpty()) request.header("If-Match", tag);
        return request.body(Map.of("receivedOn", on.toString(), "amountInFen", amount, "reference", "R-1"))
                .post(path(worker, id) + "/payment");
    }
}
