package org.gongyou.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.platform.security.Role;
import org.gongyou.representation.AidDesk;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lawyer acts for somebody who consents up to a last day. */
@QuarkusTest
class ConsentTest extends ApiTest {

    private static final String ENDED = "legal-aid.consent-ended";

    @Inject
    AidDesk desk;

    @Inject
    SignedRequests requests;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    private District district;
    private Advocate lawyer;
    private UUID person;
    private Request request;

    @BeforeEach
    void aRequestForAParentWaitsForALawyer() {
        district = desk.district();
        lawyer = desk.advocate(district, "演示同意律师事务所", 5, "WAGES");
        person = desk.worker("演示当事人");
        request = desk.waitingWithConsent(person, district, "演示同意有限公司");
    }

    @Test
    void nobodyActsOnOneThatHasEndedUntilItIsRenewed() {
        running();
        consentedUntil(today().minusDays(1));

        own(request).then().body("nextStep", containsString("同意已到期"));
        step().then().statusCode(409).body("code", equalTo(ENDED));
        outcome().then().statusCode(409).body("code", equalTo(ENDED));
        act("/recoveries", Map.of("amountInFen", 100, "on", "2026-04-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo(ENDED));
        act("/closing", Map.of("end", "PAID", "papers", List.of(), "nothingTaken", true, "report", "已全部到账"))
                .then()
                .statusCode(409)
                .body("code", equalTo(ENDED));
        object().then().statusCode(409).body("code", equalTo(ENDED));
        ask("/evidence", Map.of("fileId", UUID.randomUUID(), "kind", "PAYSLIP", "caption", "工资条"))
                .then()
                .statusCode(409)
                .body("code", equalTo(ENDED));
        ask("/evidence-packs", Map.of()).then().statusCode(409).body("code", equalTo(ENDED));
        act("/evidence-packs", Map.of()).then().statusCode(409).body("code", equalTo(ENDED));
        lawyer.calls().get(path() + "/proceedings").then().statusCode(200);

        renew(today().plusDays(30))
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body(
                        "request.person.consentUntil",
                        equalTo(today().plusDays(30).toString()));
        step().then().statusCode(200);
        object().then().statusCode(201);
        assertThat(AidDesk.timeline(request)).contains("consent-renewed");
        assertThat(told(lawyer.account())).contains("当事人的同意已更新");
    }

    @Test
    void onItsLastDayItStillCounts() {
        running();
        consentedUntil(today());

        step().then().statusCode(200);
    }

    @Test
    void itIsRenewedInEveryStateByTheDayAlone() {
        renew(today().plusDays(40)).then().statusCode(200).body("state", equalTo("ASSIGNING"));
        running();
        renew(today().plusDays(41)).then().statusCode(200).body("state", equalTo("RUNNING"));

        mend(Map.of("facts", "另有他事")).then().statusCode(409);
        renew(today().minusDays(1)).then().statusCode(422).body("errors.code", contains("legal-aid.consent-past"));
        Map<String, Object> endless = new HashMap<>();
        endless.put("consentUntil", null);
        mend(Map.of("person", endless)).then().statusCode(422).body("errors.pointer", contains("/person/consentUntil"));
        desk.take(request, "withdraw");
        renew(today().plusDays(42)).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void itNeverBecomesOneOfWhomNobodyHasToAsk() {
        Request other = desk.waitingFor("演示失能者", district, "演示同意有限公司");

        other.calls()
                .header("If-Match", own(other).header("ETag"))
                .body(Map.of(
                        "person", Map.of("consentUntil", today().plusDays(3).toString())))
                .patch("/v1/legal-aid-requests/" + other.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("legal-aid.settled"));
    }

    @Test
    void everybodyIsToldOnceSomeDaysBefore() {
        running();
        consentedUntil(today().plusDays(6));

        look();
        look();

        assertThat(AidDesk.timeline(request)).containsOnlyOnce("consent-ends-soon");
        assertThat(told(request.worker())).containsOnlyOnce("当事人的同意即将到期");
        assertThat(told(lawyer.account())).containsOnlyOnce("当事人的同意即将到期");
        assertThat(told(person)).containsOnlyOnce("您的代办同意即将到期");
    }

    @Test
    void everybodyIsToldOnceThatItHasEndedHoweverManyLook() {
        running();
        consentedUntil(today().minusDays(1));

        Race.of(3, i -> {
            look();
            return i;
        });
        look();

        assertThat(AidDesk.timeline(request)).containsOnlyOnce("consent-ended").doesNotContain("consent-ends-soon");
        assertThat(told(request.worker())).containsOnlyOnce("当事人的同意已到期");
        assertThat(told(lawyer.account())).containsOnlyOnce("当事人的同意已到期");
        assertThat(told(person)).containsOnlyOnce("您的代办同意已到期");
    }

    @Test
    void nobodyIsToldWhileItLastsNorOnceTheCaseIsOver() {
        running();
        consentedUntil(today().plusDays(8));
        look();
        assertThat(AidDesk.timeline(request)).doesNotContain("consent-ends-soon");

        desk.take(request, "withdraw");
        consentedUntil(today().minusDays(1));
        look();
        assertThat(AidDesk.timeline(request)).doesNotContain("consent-ended");
    }

    @Test
    void nobodyIsAskedAndNobodyAcceptsWithoutOne() {
        desk.ask();
        String offer = AidDesk.offer(lawyer, request);
        consentedUntil(today().minusDays(1));
        AidDesk.accept(lawyer, request).then().statusCode(409).body("code", equalTo(ENDED));
        lawyer.calls()
                .body(Map.of("reason", "NO_TIME"))
                .post("/lawyer/v1/offers/" + offer + "/decline")
                .then()
                .statusCode(200);
        Advocate another = desk.advocate(district, "演示另一律师事务所", 5, "WAGES");

        desk.ask();
        assertThat(AidDesk.offer(another, request)).isNull();
        renew(today().plusDays(30)).then().statusCode(200);
        desk.timeIsUp(request);
        AidDesk.accept(another, request).then().statusCode(200);
    }

    private void running() {
        desk.ask();
        AidDesk.accept(lawyer, request).then().statusCode(200);
    }

    private void consentedUntil(LocalDate day) {
        requests.consentedUntil(day, request.worker(), request.id());
    }

    private static void look() {
        Jobs.run("legalaid.ConsentWatch");
    }

    private Response step() {
        return lawyer.calls().body(Map.of("on", "2026-03-06")).put(path() + "/proceedings/ARBITRATION_FILED");
    }

    private Response outcome() {
        return lawyer.calls()
                .body(Map.of("kind", "SETTLEMENT", "amountInFen", 100_000, "on", "2026-04-20"))
                .put(path() + "/outcome");
    }

    private Response act(String what, Map<String, ?> body) {
        return lawyer.calls().body(body).post(path() + what);
    }

    private Response object() {
        return ask("/objections", Map.of("text", "办理太慢"));
    }

    private Response ask(String what, Map<String, ?> body) {
        return request.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/legal-aid-requests/" + request.id() + what);
    }

    private Response renew(LocalDate until) {
        return mend(Map.of("person", Map.of("consentUntil", until.toString())));
    }

    private Response mend(Map<String, ?> changes) {
        return request.calls()
                .header("If-Match", own(request).header("ETag"))
                .body(changes)
                .patch("/v1/legal-aid-requests/" + request.id());
    }

    private static Response own(Request request) {
        return request.calls().get("/v1/legal-aid-requests/" + request.id());
    }

    private List<String> told(UUID account) {
        return LawyerOffice.as(tokens.of(account, Role.WORKER))
                .get("/v1/me/notices?limit=100")
                .path("items.title");
    }

    private String path() {
        return "/lawyer/v1/cases/" + request.number();
    }

    private LocalDate today() {
        return ChinaDay.today(clock);
    }
}
