package org.gongyou.relief;

import static org.gongyou.relief.ReliefCounter.DESK;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.gongyou.relief.ReliefCounter.payment;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.household.FinanceCheck;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;

/** Whole ways of applications, and the single steps of a visit. */
@Singleton
public class ReliefWalk {

    private final ReliefCounter counter;
    private final Cashier cashier;
    private final SignatureJob signatures;
    private final ReliefHearing hearing;

    ReliefWalk(ReliefCounter counter, Cashier cashier, SignatureJob signatures, ReliefHearing hearing) {
        this.counter = counter;
        this.cashier = cashier;
        this.signatures = signatures;
        this.hearing = hearing;
    }

    public void visitedAndPaid() {
        Human human = counter.inNeed();
        Plan plan = counter.plan(Wish.NOTHING.visited().signed().noticed());
        Response submitted = counter.submitted(human, plan);
        String number = submitted.path("number");
        String id = submitted.path("id");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        visited(human, id, number);
        decide(counter.reviewer(), number, "finish-visit").then().statusCode(200);
        sign(number);
        look();
        over(human, UUID.fromString(id), 0);
        decide(counter.approver(), number, "approve").then().statusCode(200);
        cashier.settle(plan.purse(), payment(id), "PAID");
    }

    /** The bank returns it, days after it was paid. */
    public void returnedAndMended() {
        Human human = counter.inNeed();
        Plan plan = counter.plain();
        String number = counter.reviewed(human, plan);
        decide(counter.approver(), number, "approve").then().statusCode(200);
        String id = human.calls().get(MINE).path("items[0].id");
        cashier.settle(plan.purse(), payment(id), "RETURNED");
        payTo(human, id, human.name()).then().statusCode(200);
    }

    public void refusedAndHeard() {
        Human human = counter.inNeed();
        Response submitted = counter.submitted(human, counter.plain());
        Map<String, String> refusal =
                Map.of("decision", "refuse", "reasonCode", "papers-contradict", "note", "演示：材料不一致");
        decide(counter.reviewer(), submitted.path("number"), refusal).then().statusCode(200);
        String appeal = appeal(human, submitted.path("id")).path("number");
        decide(counter.approver(), appeal, "overturn").then().statusCode(200);
    }

    /** Asks for help before the papers, with the account of the person. @return the id of a draft */
    static String urgent(Human human, Plan plan) {
        Map<String, Object> said = Map.of(
                "programmeCode",
                plan.code(),
                "urgent",
                true,
                "payee",
                ClaimCounter.account(human.name(), Cashier.ACCOUNT));
        return ReliefCounter.begin(human, said).path("id");
    }

    public void withdrawn(Human human) {
        String id = counter.submitted(human, counter.plain()).path("id");
        human.calls().post(MINE + "/" + id + "/withdrawal").then().statusCode(200);
    }

    static Response appeal(Human human, String id) {
        return human.calls().body(Map.of("text", "演示：请复核")).post(MINE + "/" + id + "/appeals");
    }

    static Response payTo(Human human, String id, String name) {
        return human.calls()
                .header("If-Match", get(human, id).header("ETag"))
                .body(ClaimCounter.account(name, "12345678"))
                .put(MINE + "/" + id + "/payee");
    }

    UUID visitor() {
        return counter.officerId(TestCity.DAOLI, "visitor");
    }

    UUID companion() {
        return counter.officerId(ReliefCounter.STREET, "companion");
    }

    void visited(Human human, String id, String number) {
        Instant slot = slot();
        String visit = propose(number, slot, visitor(), companion())
                .then()
                .statusCode(201)
                .extract()
                .path("visits[0].id");
        choose(human, id, visit, slot).then().statusCode(200);
        write(counter.token(visitor()), number, visit).then().statusCode(200);
    }

    static Instant slot() {
        return Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
    }

    Response propose(String number, Instant slot, UUID first, UUID second) {
        Map<String, Object> visit = Map.of(
                "slots",
                List.of(slot.toString()),
                "visitors",
                List.of(Map.of("accountId", first, "post", "演示街道工会主席"), Map.of("accountId", second, "post", "演示帮扶干事")));
        return Cashier.as(counter.reviewer()).body(visit).post(DESK + number + "/visits");
    }

    static Response choose(Human human, String id, String visit, Instant slot) {
        return human.calls()
                .header("If-Match", get(human, id).header("ETag"))
                .body(Map.of("startsAt", slot.toString()))
                .put(MINE + "/" + id + "/visits/" + visit + "/time");
    }

    /** By telephone. */
    Response agree(String number, String visit, Instant slot) {
        return Cashier.as(counter.reviewer())
                .header(
                        "If-Match",
                        Cashier.as(counter.reviewer()).get(DESK + number).header("ETag"))
                .body(Map.of("startsAt", slot.toString()))
                .put(DESK + number + "/visits/" + visit + "/time");
    }

    Response write(String officer, String number, String visit) {
        return write(officer, number, visit, Map.of());
    }

    /** @param figures found out there */
    Response write(String officer, String number, String visit, Map<String, ?> figures) {
        String photo = counter.file(officer);
        String tag = Cashier.as(officer).get(DESK + number).header("ETag");
        return Cashier.as(officer)
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(Map.of(
                        "visitedAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "text",
                        "演示：住房和生活情况与所填一致。",
                        "agrees",
                        true,
                        "photoFileIds",
                        List.of(photo),
                        "signatureFileId",
                        photo,
                        "figures",
                        figures))
                .put(DESK + number + "/visits/" + visit + "/record");
    }

    /** The one adult signs before an officer. */
    void sign(String number) {
        String member = Cashier.as(counter.reviewer()).get(DESK + number).path("authorities[0].memberId");
        Cashier.as(counter.reviewer())
                .body(Map.of("fileIds", List.of(counter.file(counter.reviewer()))))
                .post(DESK + number + "/authorities/" + member + "/signature")
                .then()
                .statusCode(200);
    }

    /** For signatures. */
    void look() {
        Transactions.await(() -> signatures.run().replaceWith(true));
    }

    /** The notice ends with so many objections open. */
    void over(Human human, UUID application, int open) {
        Transactions.run(() -> hearing.over(human.id(), application, open).replaceWith(true));
    }

    /** Civil affairs answers, in one figure otherwise or not. */
    void answered(Human human, UUID application, boolean otherwise) {
        List<FinanceCheck.Difference> differences =
                otherwise ? List.of(new FinanceCheck.Difference("/members/0/income", 50_000, 90_000)) : List.of();
        FinanceCheck check = new FinanceCheck(
                UUID.randomUUID(),
                application,
                FinanceCheck.State.ANSWERED,
                Instant.now(),
                Instant.now(),
                List.of(),
                differences);
        Transactions.run(() -> hearing.answered(human.id(), application, check).replaceWith(true));
    }
}
