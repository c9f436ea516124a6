package org.gongyou.proceeding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier;
import org.gongyou.payment.MadeUpBudgets;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProceedingTest extends ApiTest {

    @Inject
    AidDesk desk;

    @Inject
    ClosingDesk closing;

    @Inject
    StepWatch watch;

    @Inject
    ProceedingPersonalData personal;

    @Inject
    MadeUpBudgets budgets;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    private District district;
    private Advocate lawyer;
    private Request request;

    @BeforeEach
    void aCaseThatALawyerHas() {
        district = desk.district();
        lawyer = desk.advocate(district, "演示程序律师事务所", 5, "WAGES");
        request = desk.running(district, lawyer, "演示程序有限公司", Service.ARBITRATION);
    }

    @Test
    void theWorkerSeesWhoActsWhatHappenedAndWhatComesNext() {
        step("ARBITRATION_FILED", "2026-03-06").then().statusCode(200);
        step("ARBITRATION_ACCEPTED", "2026-03-10")
                .then()
                .statusCode(200)
                .body("expected.step", contains("ARBITRATION_COPY_SERVED", "AWARD"));

        own().then()
                .statusCode(200)
                .body("lawyer.name", equalTo("演示律师"))
                .body("lawyer.firm", equalTo("演示程序律师事务所"))
                .body("happened.step", contains("ARBITRATION_FILED", "ARBITRATION_ACCEPTED"))
                .body("expected.find { it.step == 'AWARD' }.lastDay", equalTo("2026-04-24"))
                .body(
                        "expected.find { it.step == 'AWARD' }.over",
                        equalTo(LocalDate.of(2026, 4, 24).isBefore(today())))
                .body("outcome", nullValue())
                .body("closingPapers.paper", hasItem("AWARD"));
        assertThat(AidDesk.timeline(request)).contains("proceeding-step");
    }

    @Test
    void whatCannotBeIsNamedAndNobodyElseSaysAnything() {
        step("ARBITRATION_FILED", today().plusDays(1).toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("proceeding.in-the-future"));
        step("ARBITRATION_FILED", "2026-03-06").then().statusCode(200);
        step("AWARD", "2026-03-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("proceeding.before-an-earlier-step"));
        step("ARBITRATION_ACCEPTED", "2026-03-09").then().statusCode(200);
        step("ARBITRATION_FILED", "2026-03-10")
                .then()
                .statusCode(422)
                .body("errors.code", contains("proceeding.after-a-later-step"));
        step("MEDIATION_ASKED", "1990-01-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("proceeding.before-the-law"));
        step("NONSENSE", "2026-03-06").then().statusCode(404);
        Advocate stranger = desk.advocate(district, "", 5, "WAGES");
        put(stranger, "/proceedings/AWARD", Map.of("on", "2026-03-06")).then().statusCode(404);
        stranger.calls().get(path("/proceedings")).then().statusCode(404);
        String url = "/v1/legal-aid-requests/" + request.id() + "/proceedings";
        LawyerOffice.as(tokens.of(UUID.randomUUID(), Role.WORKER))
                .get(url)
                .then()
                .statusCode(404);
        given().get(url).then().statusCode(401);
        LawyerOffice.as(lawyer.token()).get(url).then().statusCode(403);
    }

    @Test
    void oneIsRemindedOnceBeforeALastDayAndToldOnceThatItIsOver() {
        step("AWARD_SERVED", today().minusDays(5).toString()).then().statusCode(200);

        look("SUED", today().plusDays(2));
        look("SUED", today().plusDays(2));
        assertThat(notices(request.token(), "起诉")).hasSize(1);
        assertThat(notices(tokens.of(lawyer.account(), Role.WORKER), "起诉")).hasSize(1);

        look("SUED", today().minusDays(1));
        look("SUED", today().minusDays(1));
        assertThat(notices(request.token(), "起诉")).hasSize(2);
        step("SUED", today().toString()).then().statusCode(200);
        run();
        assertThat(notices(request.token(), "起诉")).hasSize(2);
    }

    @Test
    void aCaseClosesOnMoneyAndNotOnTheAward() {
        put(lawyer, "/outcome", Map.of("kind", "LOST", "amountInFen", 1, "on", "2026-04-20"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountInFen"))
                .body("errors.code", contains("proceeding.lost-amount"));
        put(lawyer, "/outcome", Map.of("kind", "AWARD", "amountInFen", 100_000, "on", "2026-04-20"))
                .then()
                .statusCode(200)
                .body("outstandingInFen", equalTo(100_000));
        closing.close(lawyer, request, "PAID")
                .then()
                .statusCode(409)
                .body("code", equalTo("proceeding.money-outstanding"));
        UUID key = UUID.randomUUID();
        long before = recovered();
        for (int i = 0; i < 2; i++) received(key, 60_000).then().statusCode(201);
        received(UUID.randomUUID(), 40_000)
                .then()
                .statusCode(201)
                .body("receivedInFen", equalTo(100_000))
                .body("outstandingInFen", equalTo(0));
        assertThat(recovered() - before).isEqualTo(100_000);
        closing.incomplete(lawyer, request)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/nothingTaken", "/papers"));

        closing.close(lawyer, request, "PAID").then().statusCode(200).body("end.end", equalTo("PAID"));

        closing.close(lawyer, request, "PAID").then().statusCode(409).body("code", equalTo("proceeding.not-running"));
        own().then().body("received", hasSize(2)).body("closingPapers.there", contains(true, true, true, true));
        assertThat(Transactions.run(() -> personal.export(request.worker())).toString())
                .contains("100000", "PAID");
        Transactions.run(() -> personal.erase(request.worker()).replaceWith(true));
        own().then().body("received", hasSize(0)).body("end", nullValue());
    }

    @Test
    void moneyFarBeyondWhatWasOwedIsASlip() {
        received(UUID.randomUUID(), 300_001)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountInFen"))
                .body("errors.code", contains("proceeding.too-much"));
        received(UUID.randomUUID(), 200_000).then().statusCode(201);
        received(UUID.randomUUID(), 100_001).then().statusCode(422);
        received(UUID.randomUUID(), 100_000).then().statusCode(201);
    }

    @Test
    void theSubsidyIsOrderedOnceTheFileIsCheckedAndByTwo() {
        step("ARBITRATION_FILED", "2026-03-06").then().statusCode(200);
        closing.settled(lawyer, request);
        String officer = district.officer();
        fee(officer, "ARBITRATION", 120_000).then().statusCode(201);
        subsidy(officer).then().statusCode(409).body("code", equalTo("proceeding.not-closed"));
        closing.check(district, request);
        subsidy(officer).then().statusCode(409).body("code", equalTo("proceeding.no-account"));
        account().then().statusCode(200).body("account", equalTo("**** 0012"));
        Transactions.run(() -> budgets.open(
                desk.union(district), "LEGAL_AID_SUBSIDY", today().getYear(), 500_000, Ids.next(), Ids.next()));

        subsidy(officer)
                .then()
                .statusCode(200)
                .body("orderedInFen", equalTo(120_000))
                .body("lines.stage", contains("ARBITRATION"));

        subsidy(officer).then().statusCode(409).body("code", equalTo("proceeding.subsidised"));
        lawyer.calls().get("/lawyer/v1/me/bank-account").then().statusCode(200).body("account", equalTo("**** 0012"));
        assertThat(reserved()).isEqualTo(120_000L);
        refused();
        LawyerOffice.as(officer).get(subsidyPath()).then().body("orderedInFen", nullValue());
        subsidy(officer).then().statusCode(200);
    }

    @Test
    void feesAreTheUnionsOwn() {
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_LEGAL_AID);
        fee(district.officer(), "ENFORCEMENT", 30_000).then().statusCode(201);
        fee(district.officer(), "ENFORCEMENT", 40_000).then().statusCode(201);

        LawyerOffice.as(district.officer())
                .get("/officer/v1/lawyer-fees")
                .then()
                .body("items.amountInFen", contains(40_000));
        LawyerOffice.as(elsewhere).get("/officer/v1/lawyer-fees").then().body("items", hasSize(0));
        LawyerOffice.as(city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_STATIONS))
                .get("/officer/v1/lawyer-fees")
                .then()
                .statusCode(403);
    }

    private Response fee(String officer, String stage, int amount) {
        return LawyerOffice.as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "service",
                        "ARBITRATION",
                        "stage",
                        stage,
                        "effectiveFrom",
                        "2026-01-01",
                        "amountInFen",
                        amount,
                        "source",
                        "演示补贴标准"))
                .post("/officer/v1/lawyer-fees");
    }

    private Response account() {
        return AidDesk.account(lawyer);
    }

    private String subsidyPath() {
        return "/officer/v1/legal-aid/" + request.number() + "/subsidy";
    }

    private Response subsidy(String officer) {
        String tag = LawyerOffice.as(officer).get(subsidyPath()).header("ETag");
        return LawyerOffice.as(officer).header("If-Match", tag).post(subsidyPath());
    }

    private long reserved() {
        return Transactions.select(
                Long.class,
                "select amount_in_fen from payment where purpose = :purpose and state = 'RESERVED'",
                Map.of("purpose", "legal-aid-subsidy:" + request.id()));
    }

    /** By the second person. */
    private void refused() {
        UUID payment = Transactions.select(
                UUID.class,
                "select id from payment where purpose = :purpose and state = 'RESERVED'",
                Map.of("purpose", "legal-aid-subsidy:" + request.id()));
        String second = city.officer(district.code(), OfficerFunction.HANDLE_PAYMENTS);
        String path = Cashier.PAYMENTS + "/" + payment;
        Cashier.as(second)
                .header("If-Match", Cashier.as(second).get(path).header("ETag"))
                .body(Map.of("reason", "AMOUNT_WRONG"))
                .post(path + "/refusal")
                .then()
                .statusCode(200);
    }

    private LocalDate today() {
        return ChinaDay.today(clock);
    }

    /** As if the last day of a step were this one, and it were time to look. */
    private void look(String step, LocalDate last) {
        Transactions.change(
                "update legal_step set last_day = :last, look_at = timestamptz '2020-01-01'"
                        + " where worker_id = :worker and case_id = :case and step = :step",
                Map.of("last", last, "worker", request.worker(), "case", request.id(), "step", step));
        run();
    }

    private void run() {
        Transactions.await(() -> watch.run().replaceWith(true));
    }

    private static List<String> notices(String token, String word) {
        List<String> titles = LawyerOffice.as(token).get("/v1/me/notices").path("items.title");
        return titles == null
                ? List.of()
                : titles.stream().filter(title -> title.contains(word)).toList();
    }

    private String path(String more) {
        return "/lawyer/v1/cases/" + request.number() + more;
    }

    /** As the statistics count it. */
    private static long recovered() {
        return Transactions.select(
                Long.class,
                "select cast(coalesce(sum(amount_in_fen), 0) as bigint) from aid_event where fact = 'RECOVERED'",
                Map.of());
    }

    private Response own() {
        return request.calls().get("/v1/legal-aid-requests/" + request.id() + "/proceedings");
    }

    private Response step(String step, String on) {
        return put(lawyer, "/proceedings/" + step, Map.of("on", on));
    }

    private Response put(Advocate who, String more, Map<String, ?> body) {
        return who.calls().body(body).put(path(more));
    }

    private Response received(UUID key, long amount) {
        return LawyerOffice.as(lawyer.token())
                .header("Idempotency-Key", key)
                .body(Map.of("on", "2026-05-08", "amountInFen", amount, "courtNumber", "（2026）演示执1号"))
                .post(path("/recoveries"));
    }
}
