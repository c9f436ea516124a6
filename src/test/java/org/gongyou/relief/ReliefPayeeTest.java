package org.gongyou.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.payment.Cashier.BATCHES;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.begin;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.payment;
import static org.gongyou.relief.ReliefCounter.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help reaches whoever it is for: by the bank, through a school or hospital, through whoever acts for them, or by hand. */
@QuarkusTest
class ReliefPayeeTest extends ApiTest {

    private static final String HANDOVERS = "/officer/v1/handovers/";
    private static final String HELPED = "演示受助人";

    @Inject
    ReliefCounter counter;

    @Inject
    Cashier cashier;

    private Map<String, Object> account(String name, String kind) {
        Map<String, Object> account = new HashMap<>(ClaimCounter.account(name, Cashier.ACCOUNT));
        account.put("kind", kind);
        return account;
    }

    private Response begun(Human human, Map<String, Object> more) {
        Map<String, Object> said = new HashMap<>(more);
        said.put("programmeCode", counter.plain().code());
        return begin(human, said);
    }

    /** @return the id */
    private String approved(Human human, Response begun, Map<String, ?> decision) {
        String id = begun.then().statusCode(201).extract().path("id");
        String number = submit(human, id).then().statusCode(200).extract().path("number");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, decision).then().statusCode(200);
        return id;
    }

    private static final Map<String, String> APPROVE = Map.of("decision", "approve");

    @ParameterizedTest
    @CsvSource({"SCHOOL,演示第一中学,学号 2026017", "HOSPITAL,演示市医院,住院号 88-17"})
    void anInstitutionIsPaidAndKnowsForWhom(String kind, String name, String reference) {
        Human human = counter.inNeed();
        begun(human, Map.of("payee", account(name, kind))).then().statusCode(422);
        Map<String, Object> payee = account(name, kind);
        payee.put("reference", reference);

        String id = approved(human, begun(human, Map.of("payee", payee)), APPROVE);

        String batch = cashier.sent(counter.plain().purse(), payment(id));
        assertThat(Cashier.as(cashier.firstToken())
                        .accept("text/csv")
                        .get(BATCHES + "/" + batch + "/file")
                        .asString())
                .contains(name, reference, "2000.00");
        cashier.answer(batch, "reference,result\n" + cashier.reference(batch, payment(id)) + ",PAID");
        get(human, id).then().body("state", equalTo("PAID"));
    }

    private static Map<String, Object> person(String condition) {
        return new HashMap<>(Map.of(
                "documentType",
                "RESIDENT_IDENTITY_CARD",
                "number",
                IdentityNumbers.next(),
                "name",
                HELPED,
                "condition",
                condition));
    }

    @ParameterizedTest
    @CsvSource({"GUARDIAN,INCAPABLE", "HEIR,DEAD"})
    void whoActsForSomebodyIsPaidInTheirStead(String capacity, String condition) {
        Human human = counter.inNeed();
        Map<String, Object> said = new HashMap<>(Map.of("capacity", capacity, "person", person(condition)));
        said.put("payee", account("别人", capacity));
        String wrong = begun(human, said).then().statusCode(201).extract().path("id");
        submit(human, wrong).then().statusCode(422).body("errors.pointer", contains("/payee/name"));
        human.calls().post(MINE + "/" + wrong + "/withdrawal").then().statusCode(200);
        said.put("payee", account(human.name(), capacity));

        String id = approved(human, begun(human, said), APPROVE);

        cashier.settle(counter.plain().purse(), payment(id), "PAID");
        get(human, id).then().body("state", equalTo("PAID")).body("payments.state", contains("PAID"));
    }

    @Test
    void nobodyIsHeirOfTheLivingOrGuardianOfWhoeverCanAct() {
        Human human = counter.inNeed();
        for (String[] pair : new String[][] {{"HEIR", "CONSENTING"}, {"GUARDIAN", "CONSENTING"}, {"SPOUSE", "DEAD"}})
            begun(human, Map.of("capacity", pair[0], "person", person(pair[1])))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/person/condition"));
    }

    @Test
    void aSpouseAsksWithConsentForAYearAtMostAndTheMoneyIsTheOthers() {
        Human human = counter.inNeed();
        Map<String, Object> person = person("CONSENTING");
        Map<String, Object> said = new HashMap<>(Map.of("capacity", "SPOUSE", "person", person));
        said.put("payee", account(human.name(), "PERSON"));
        String without = begun(human, said).then().statusCode(201).extract().path("id");
        submit(human, without).then().statusCode(422).body("errors.pointer", contains("/payee/name"));
        human.calls().post(MINE + "/" + without + "/withdrawal");
        said.put("payee", account(HELPED, "PERSON"));
        person.put("consentUntil", "2099-01-01");
        String tooLong = begun(human, said).then().extract().path("id");
        submit(human, tooLong).then().statusCode(422).body("errors.pointer", contains("/person/consentUntil"));
        human.calls().post(MINE + "/" + tooLong + "/withdrawal");
        person.put("consentUntil", java.time.LocalDate.now().plusMonths(6).toString());

        String id = approved(human, begun(human, said), APPROVE);

        get(human, id).then().body("said.person.name", equalTo("演**")).body("payments.payeeName", contains("演**"));
    }

    private Response handOver(String officer, UUID payment) {
        return Cashier.as(officer)
                .header("If-Match", Cashier.as(officer).get(HANDOVERS + payment).header("ETag"))
                .body(Map.of("signature", counter.file(officer), "photos", List.of(counter.file(officer))))
                .post(HANDOVERS + payment + "/visit");
    }

    private Response witness(String officer, UUID payment) {
        return Cashier.as(officer)
                .header("If-Match", Cashier.as(officer).get(HANDOVERS + payment).header("ETag"))
                .body(Map.of("arrived", true))
                .post(HANDOVERS + payment + "/witness");
    }

    @ParameterizedTest
    @CsvSource({"CASH,", "GOODS,演示：米面油与被褥"})
    void byHandItTakesTwoOfficersASignatureAndAPhoto(String manner, String goods) {
        Human human = counter.inNeed();
        Map<String, Object> details = new HashMap<>(Map.of("manner", manner));
        if (goods != null) details.put("goods", goods);
        String id = approved(human, begin(human, counter.plain()), Map.of("decision", "approve", "details", details));
        UUID payment = payment(id);
        String giver = counter.token(counter.officerId(TestCity.DAOLI, "giver"));
        String seer = counter.token(counter.officerId(TestCity.DAOLI, "seer"));
        handOver(giver, payment).then().statusCode(409);
        cashier.release(payment).then().statusCode(200);
        cashier.batch(counter.plain().purse(), payment).then().statusCode(422);

        handOver(giver, payment).then().statusCode(200).body("visits", hasSize(1));
        get(human, id).then().body("state", equalTo("PAYING"));
        witness(giver, payment).then().statusCode(403).body("code", equalTo("payment.second-person"));
        witness(seer, payment).then().statusCode(200).body("state", equalTo("PAID"));

        get(human, id).then().body("state", equalTo("PAID"));
        witness(seer, payment).then().statusCode(409);
    }
}
