package org.gongyou.contract;

import static org.gongyou.legalaid.AidCounter.REQUESTS;
import static org.gongyou.legalaid.AidCounter.decide;
import static org.gongyou.legalaid.AidCounter.get;
import static org.gongyou.legalaid.AidCounter.post;
import static org.gongyou.legalaid.AidCounter.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.casework.Party;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.legalaid.AidCounter;

/** What is asked for and decided of legal aid, once. */
@ApplicationScoped
class LegalJourney implements Journey {

    private final AidCounter counter;
    private final Party party;

    LegalJourney(AidCounter counter, Party party) {
        this.counter = counter;
        this.party = party;
    }

    /** Is granted, signed and revoked, and goes on; another is refused and granted on review; a third is answered and rated. */
    @Override
    public void walk() {
        Human worker = counter.worker();
        String id = counter.signed(worker, "NEGOTIATION");
        post(worker, id, "revocation", "").then().statusCode(200);
        post(worker, id, "continuations", Map.of("service", "ARBITRATION"))
                .then()
                .statusCode(201);
        worker.calls().get(REQUESTS).then().statusCode(200);
        lawyer(worker, get(worker, id).path("number"));
        review(counter.worker());
        Human asking = counter.worker();
        String answered = counter.submitted(asking, request("CONSULTATION")).path("id");
        decide(counter.street(), get(asking, answered).path("number"), Map.of("decision", "answer", "note", "可申请调解"))
                .then()
                .statusCode(200);
        post(asking, answered, "rating", Map.of("stars", 4)).then().statusCode(200);
        post(asking, answered, "objections", Map.of("text", "答复太慢")).then().statusCode(201);
    }

    private void lawyer(Human worker, String number) {
        UUID lawyer = counter.newAccount();
        party.admit(worker.id(), number, lawyer);
        counter.lawyer(lawyer).get("/lawyer/v1/cases").then().statusCode(200);
        counter.lawyer(lawyer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("text", "请补充工资条"))
                .post("/lawyer/v1/cases/" + number + "/messages")
                .then()
                .statusCode(201);
        party.dismiss(worker.id(), number, lawyer);
    }

    private void review(Human worker) {
        String id = counter.submitted(worker, request("ARBITRATION")).path("id");
        decide(
                        counter.street(),
                        get(worker, id).path("number"),
                        Map.of("decision", "refuse", "reasonCode", "no-grounds"))
                .then()
                .statusCode(200);
        String review = post(worker, id, "objections", Map.of("text", "有证据")).path("number");
        decide(counter.district(), review, Map.of("decision", "overturn"))
                .then()
                .statusCode(200);
    }
}
