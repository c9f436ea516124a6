package org.gongyou.coverclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.coverclaim.ClaimCounter.CLAIMS;
import static org.gongyou.coverclaim.ClaimCounter.OFFICE;
import static org.gongyou.coverclaim.ClaimCounter.get;
import static org.gongyou.payment.Cashier.PAYMENTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** One officer approves, another releases the money, and the bank pays or returns it. */
@QuarkusTest
class ClaimReviewTest extends ApiTest {

    @Inject
    ClaimCounter counter;

    @Inject
    Cashier cashier;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    ClaimPersonalData personal;

    @Test
    void twoPeopleAndABankMakeAPayment() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String id = claim.path("id");
        String number = claim.path("number");
        counter.reviewer()
                .get(OFFICE + number)
                .then()
                .statusCode(200)
                .body("assessment.totalInFen", equalTo(70_000))
                .body("cover.late", equalTo(false))
                .body("missingPapers.size()", equalTo(0));

        counter.approve(number).then().statusCode(200).body("state", equalTo("APPROVED"));

        get(human, id).then().body("payments.state", contains("RESERVED")).body("assessment.settled", equalTo(true));
        UUID payment = counter.payments(id).get(0);
        cashier.first().get(PAYMENTS + "/" + payment).then().body("caseNumber", equalTo(number));
        String before = get(human, id).header("ETag");
        counter.settle(id, 0, "PAID");
        Response paid = get(human, id);
        paid.then()
                .body("state", equalTo("PAID"))
                .body("payments.state", contains("PAID"))
                .body("payments[0].amountInFen", equalTo(70_000));
        assertThat(paid.header("ETag")).isNotEqualTo(before);
        human.calls().get("/v1/me/notices").then().body("items.caseNumber", hasItem(number));
    }

    @Test
    void whoApprovesDoesNotRelease() {
        UUID officer = UUID.randomUUID();
        city.founded().appoint(officer, TestCity.CITY, OfficerFunction.REVIEW_CLAIMS, OfficerFunction.HANDLE_PAYMENTS);
        String token = tokens.of(officer, Role.OFFICER);
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        ClaimCounter.decide(token, claim.path("number"), "{\"decision\":\"approve\"}")
                .then()
                .statusCode(200);
        UUID payment = counter.payments(claim.path("id")).get(0);

        forbidden(Cashier.release(Cashier.as(token), PAYMENTS + "/" + payment), "payment.second-person");
    }

    @Test
    void nobodyDecidesTheirOwn() {
        Human human = counter.insured();
        city.founded().appoint(human.id(), TestCity.CITY, OfficerFunction.REVIEW_CLAIMS);
        Response claim = counter.submitted(human, 20, 10);

        forbidden(
                ClaimCounter.decide(
                        tokens.of(human.id(), Role.OFFICER), claim.path("number"), "{\"decision\":\"approve\"}"),
                "casework.own-case");
    }

    @Test
    void whatTheBankReturnsIsPaidOnceTheAccountIsMended() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String id = claim.path("id");
        counter.approve(claim.path("number"));
        refused(payTo(human, id, human.name()), "cover-claim.payment-not-returned");

        counter.settle(id, 0, "RETURNED,没有该账号");

        get(human, id).then().body("state", equalTo("ACCOUNT_WRONG")).body("payments[0].reason", equalTo("没有该账号"));
        payTo(human, id, "别人").then().statusCode(422).body("errors.code", contains("cover-claim.payee-not-insured"));
        payTo(human, id, human.name())
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("payments[0].payeeAccount", equalTo("**** 5678"));
        counter.settle(id, 0, "PAID");
        get(human, id).then().body("state", equalTo("PAID"));
    }

    private static Response payTo(Human human, String id, String name) {
        return human.calls()
                .header("If-Match", get(human, id).header("ETag"))
                .body(ClaimCounter.account(name, "12345678"))
                .put(CLAIMS + "/" + id + "/payees/0");
    }

    @Test
    void whatComesBackAfterItWasPaidMayStillBeMended() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String id = claim.path("id");
        counter.approve(claim.path("number"));
        UUID payment = counter.payments(id).get(0);
        String batch = cashier.sent(counter.purse(), payment);
        String line = "reference,result\n" + cashier.reference(batch, payment);
        cashier.answer(batch, line + ",PAID").then().statusCode(200);

        cashier.answer(batch, line + ",RETURNED").then().statusCode(200);

        get(human, id).then().body("state", equalTo("PAID")).body("payments.state", contains("RETURNED"));
        human.calls().get("/v1/me/notices").then().body("items.title", hasItem("已付款项被银行退回"));
        payTo(human, id, human.name()).then().statusCode(200).body("payments.state", contains("RESERVED"));
        counter.settle(id, 0, "PAID");
        get(human, id).then().body("payments.state", contains("PAID"));
    }

    @Test
    void whatTheSecondOfficerRefusesIsReviewedAgain() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String id = claim.path("id");
        counter.approve(claim.path("number"));
        String path = PAYMENTS + "/" + counter.payments(id).get(0);

        cashier.second()
                .header("If-Match", cashier.second().get(path).header("ETag"))
                .body(Map.of("reason", "AMOUNT_WRONG"))
                .post(path + "/refusal")
                .then()
                .statusCode(200);

        get(human, id).then().body("state", equalTo("UNDER_REVIEW"));
        counter.approve(claim.path("number")).then().statusCode(200);
        counter.settle(id, 0, "PAID");
        get(human, id).then().body("state", equalTo("PAID"));
    }

    @Test
    void anotherAmountThanTheOneSeenIsNotApproved() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String number = claim.path("number");
        String found = "{\"decision\":\"approve\",\"details\":{\"paidInFen\":50000%s}}";

        counter.decide(number, found.formatted(""))
                .then()
                .statusCode(409)
                .body("code", equalTo("cover-claim.amount-changed"))
                .body("totalInFen", equalTo(45_000));
        counter.decide(number, found.formatted(",\"grade\":11"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/details/grade"));
        counter.decide(number, found.formatted(",\"totalInFen\":45000")).then().statusCode(200);
        get(human, claim.path("id")).then().body("payments[0].amountInFen", equalTo(45_000));
    }

    @Test
    void whatIsRefusedMayBeClaimedAnewWithBetterPapers() {
        Human human = counter.insured();
        Map<String, Object> stay = counter.stay(human, 20, 10);
        Response claim = counter.begin(human, stay);
        ClaimCounter.submit(human, claim.path("id"));
        String number = claim.path("number");

        counter.decide(number, "{\"decision\":\"request-information\",\"reasonCode\":\"papers-missing\"}")
                .then()
                .body("state", equalTo("MORE_INFORMATION"));
        ClaimCounter.submit(human, claim.path("id")).then().body("state", equalTo("UNDER_REVIEW"));
        counter.decide(number, "{\"decision\":\"refuse\",\"reasonCode\":\"papers-contradict\"}")
                .then()
                .body("state", equalTo("REFUSED"));

        counter.begin(human, stay).then().statusCode(201);
    }

    /** Six stays of 28 days with 25 to be paid each, against 60 days a year. */
    @Test
    void theYearsLimitHoldsOverClaimsApprovedAtOnce() {
        Human human = counter.insured();
        List<Response> claims = List.of(
                counter.submitted(human, 89, 28),
                counter.submitted(human, 88, 28),
                counter.submitted(human, 87, 28),
                counter.submitted(human, 86, 28),
                counter.submitted(human, 85, 28),
                counter.submitted(human, 84, 28));
        counter.reviewer();

        Race.of(6, number -> approveAsItStands(claims.get(number).path("number")));

        Long days = Transactions.select(
                Long.class,
                "select cast(sum(days) as bigint) from cover_claim_use u join cover c on c.id = u.cover_id"
                        + " where c.worker_id = :worker",
                Map.of("worker", human.id()));
        Long paid = Transactions.select(
                Long.class,
                "select cast(sum(amount_in_fen) as bigint) from payment where worker_id = :worker",
                Map.of("worker", human.id()));
        assertThat(days).isEqualTo(60);
        assertThat(paid).isEqualTo(60 * 5000 + 5 * 35_000 + 25_000);
    }

    /** Until the amount is the one that was seen. */
    private boolean approveAsItStands(String number) {
        Response answer = counter.approve(number);
        while (answer.statusCode() == 409 && "cover-claim.amount-changed".equals(answer.path("code"))) {
            Object total = answer.path("totalInFen");
            answer = counter.decide(number, "{\"decision\":\"approve\",\"details\":{\"totalInFen\":" + total + "}}");
        }
        return answer.statusCode() == 200;
    }

    @Test
    void approvedManyTimesAtOnceItIsPaidOnce() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String path = "/officer/v1/cases/" + claim.path("number");
        String tag = counter.reviewer().get(path).header("ETag");

        List<Integer> answers = Race.of(8, number -> counter.reviewer()
                .header("If-Match", tag)
                .body("{\"decision\":\"approve\"}")
                .post(path + "/decisions")
                .statusCode());

        assertThat(answers).containsOnlyOnce(200);
        assertThat(counter.payments(claim.path("id"))).hasSize(1);
    }

    @Test
    void officersSeeClaimsOfTheirUnionsAlone() {
        Human human = counter.insured();
        Response claim = counter.submitted(human, 20, 10);
        String path = OFFICE + claim.path("number");
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.values());
        String other = city.officer(TestCity.CITY, OfficerFunction.MANAGE_BENEFITS);

        Cashier.as(elsewhere).get(path).then().statusCode(404);
        Cashier.as(other).get(path).then().statusCode(404);
        human.calls().get(path).then().statusCode(403);
        Cashier.as(elsewhere).delete(path + "/account-freeze").then().statusCode(404);
        refused(counter.reviewer().delete(path + "/account-freeze"), "cover-claim.account-not-frozen");
    }

    @Test
    void illnessIsForgottenAfterItsTimeAndTheBooksStay() {
        Human human = counter.insured();
        String id = counter.paid(human);
        assertThat(Transactions.run(() -> personal.export(human.id())).toString())
                .contains("HOSPITAL", human.name());

        Transactions.run(() -> personal.expire(Instant.now().plus(1094, ChronoUnit.DAYS)));
        get(human, id).then().statusCode(200);
        Transactions.run(() -> personal.expire(Instant.now().plus(1096, ChronoUnit.DAYS)));

        assertThat(Transactions.run(() -> personal.export(human.id())).toString())
                .doesNotContain("HOSPITAL");
        get(human, id).then().statusCode(404);
        assertThat(counter.payments(id)).hasSize(1);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    private static void forbidden(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }
}
