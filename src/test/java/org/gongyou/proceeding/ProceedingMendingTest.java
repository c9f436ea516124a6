package org.gongyou.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.payment.MadeUpBudgets;
import org.gongyou.payment.Payments;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong, and how it is put right. */
@QuarkusTest
class ProceedingMendingTest extends ApiTest {

    @Inject
    AidDesk desk;

    @Inject
    ClosingDesk closing;

    @Inject
    SubsidyOrders orders;

    @Inject
    Payments payments;

    @Inject
    MadeUpBudgets budgets;

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
        lawyer = desk.advocate(district, "", 5, "WAGES");
        request = desk.running(district, lawyer, "演示更正有限公司", Service.ARBITRATION);
    }

    @Test
    void moneyEnteredByMistakeIsTakenBackOnceAndNoSumHasIt() {
        put("/outcome", Map.of("kind", "AWARD", "amountInFen", 100_000, "on", "2026-04-20"));
        long before = recovered();
        received(60_000);
        String mistake = received(60_000).path("received[1].id");
        Map<String, String> why = Map.of("reason", "同一笔款项重复登记");

        correct(lawyer, mistake, Map.of("reason", "误")).then().statusCode(422);
        correct(desk.advocate(district, "", 5, "WAGES"), mistake, why).then().statusCode(404);
        correct(lawyer, UUID.randomUUID().toString(), why).then().statusCode(404);
        correct(lawyer, mistake, why)
                .then()
                .statusCode(200)
                .body("receivedInFen", equalTo(60_000))
                .body("outstandingInFen", equalTo(40_000))
                .body("received.takenBackBecause", contains(nullValue(), equalTo("同一笔款项重复登记")));
        correct(lawyer, mistake, why).then().statusCode(409).body("code", equalTo("proceeding.taken-back"));

        assertThat(recovered() - before).isEqualTo(60_000);
        assertThat(AidDesk.timeline(request)).containsOnlyOnce("money-taken-back");
        closing.close(lawyer, request, "PAID").then().statusCode(409);
    }

    @Test
    void whatIsSaidTwiceIsInTheTimelineOnce() {
        for (int i = 0; i < 2; i++) {
            put("/proceedings/ARBITRATION_FILED", Map.of("on", "2026-03-06"));
            put("/outcome", Map.of("kind", "AWARD", "amountInFen", 100_000, "on", "2026-04-20"));
        }

        assertThat(AidDesk.timeline(request)).containsOnlyOnce("proceeding-step", "outcome-entered");
    }

    @Test
    void lastDaysAreWatchedAgainWhenTheUnionHandsTheClosingFileBackAndNoLongerOnceItIsWithdrawn() {
        put("/proceedings/AWARD_SERVED", Map.of("on", ChinaDay.today(clock).toString()));
        assertThat(watched()).isEqualTo(1);
        closing.settled(lawyer, request);
        assertThat(watched()).isZero();

        decide("reopen");
        assertThat(watched()).isEqualTo(1);

        desk.take(request, "withdraw");
        assertThat(watched()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-02-29", "+10000-01-01", "2026-02-29", "2026-13-01", "\u0000"})
    void whatIsNoDayIsRefused(String day) {
        lawyer.calls()
                .body(Map.of("on", day))
                .put(path("/proceedings/ARBITRATION_FILED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
    }

    @Test
    void anArticleSaysWhetherItWasCompared() {
        put("/proceedings/ARBITRATION_FILED", Map.of("on", "2026-03-06"))
                .then()
                .body("expected.find { it.step == 'ARBITRATION_ACCEPTED' }.verified", equalTo(true));
        put("/proceedings/SUED", Map.of("on", "2026-03-07"))
                .then()
                .body("expected.find { it.step == 'SUIT_ACCEPTED' }.verified", equalTo(false));
    }

    @Test
    void aSubsidyThatTheBankSendsBackGoesToAnotherAccount() {
        put("/proceedings/ARBITRATION_FILED", Map.of("on", "2026-03-06"));
        closing.settled(lawyer, request);
        closing.check(district, request);
        UUID officer = ordered();
        mend(lawyer).then().statusCode(409).body("code", equalTo("proceeding.not-returned"));

        Transactions.change("update payment set state = 'RETURNED' where purpose = :purpose", purpose());
        Transactions.run(() -> payments.of("legal-aid-subsidy:" + request.id())
                .chain(all -> orders.returned(all.get(0)))
                .replaceWith(true));

        assertThat(titles(lawyer.account())).contains("补贴被银行退回");
        mend(desk.advocate(district, "", 5, "WAGES")).then().statusCode(404);
        mend(lawyer).then().statusCode(200).body("account", equalTo("**** 0020"));
        mend(lawyer).then().statusCode(409);

        assertThat(Transactions.select(String.class, "select state from payment where purpose = :purpose", purpose()))
                .isEqualTo("RESERVED");
        lawyer.calls().get("/lawyer/v1/me/bank-account").then().body("account", equalTo("**** 0020"));
        assertThat(titles(officer)).containsOnlyOnce("律师补贴账户已更正");
        assertThat(AidDesk.timeline(request)).contains("subsidy-came-back", "subsidy-account-mended");
    }

    /** @return who ordered it */
    private UUID ordered() {
        int year = ChinaDay.today(clock).getYear();
        LawyerOffice.as(district.officer())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "service", "ARBITRATION",
                        "stage", "ARBITRATION",
                        "effectiveFrom", "2026-01-01",
                        "amountInFen", 120_000,
                        "source", "演示补贴标准"))
                .post("/officer/v1/lawyer-fees")
                .then()
                .statusCode(201);
        AidDesk.account(lawyer).then().statusCode(200);
        Transactions.run(
                () -> budgets.open(desk.union(district), "LEGAL_AID_SUBSIDY", year, 500_000, Ids.next(), Ids.next()));
        String path = "/officer/v1/legal-aid/" + request.number() + "/subsidy";
        LawyerOffice.as(district.officer())
                .header(
                        "If-Match",
                        LawyerOffice.as(district.officer()).get(path).header("ETag"))
                .post(path)
                .then()
                .statusCode(200);
        return SignIn.accountOf(district.officer());
    }

    private Response mend(Advocate who) {
        return who.calls()
                .body(Map.of("name", "演示律师", "bank", "演示银行南岗支行", "account", "6222000000000000020"))
                .put("/lawyer/v1/cases/" + request.number() + "/subsidy/account");
    }

    private Map<String, String> purpose() {
        return Map.of("purpose", "legal-aid-subsidy:" + request.id());
    }

    private List<String> titles(UUID account) {
        return LawyerOffice.as(tokens.of(account, Role.WORKER))
                .get("/v1/me/notices")
                .path("items.title");
    }

    private void decide(String decision) {
        String path = "/officer/v1/cases/" + request.number();
        LawyerOffice.as(district.officer())
                .header(
                        "If-Match",
                        LawyerOffice.as(district.officer()).get(path).header("ETag"))
                .body(Map.of("decision", decision))
                .post(path + "/decisions")
                .then()
                .statusCode(200);
    }

    private long watched() {
        return Transactions.select(
                Long.class,
                "select count(*) from legal_step where case_id = :case and look_at is not null",
                Map.of("case", request.id()));
    }

    /** As the statistics count it. */
    private static long recovered() {
        return Transactions.select(
                Long.class,
                "select cast(coalesce(sum(amount_in_fen), 0) as bigint) from aid_event where fact = 'RECOVERED'",
                Map.of());
    }

    private Response put(String more, Map<String, ?> body) {
        Response answer = lawyer.calls().body(body).put(path(more));
        answer.then().statusCode(200);
        return answer;
    }

    private Response received(long amount) {
        Response answer = lawyer.calls()
                .body(Map.of("on", "2026-05-08", "amountInFen", amount))
                .post(path("/recoveries"));
        answer.then().statusCode(201);
        return answer;
    }

    private Response correct(Advocate who, String id, Map<String, String> why) {
        return who.calls().body(why).post(path("/recoveries/" + id + "/correction"));
    }

    private String path(String more) {
        return "/lawyer/v1/cases/" + request.number() + more;
    }
}
