package org.gongyou.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.legalaid.AidCounter.begin;
import static org.gongyou.legalaid.AidCounter.decide;
import static org.gongyou.legalaid.AidCounter.get;
import static org.gongyou.legalaid.AidCounter.post;
import static org.gongyou.legalaid.AidCounter.request;
import static org.hamcrest.Matchers.contains;
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
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a worker says against the way a request is handled; and a consent that ends on the way. */
@QuarkusTest
class AidObjectionTest extends ApiTest {

    @Inject
    AidCounter counter;

    @Inject
    AidRepository aids;

    @Inject
    AidText text;

    @Inject
    Clock clock;

    private Human worker;

    @BeforeEach
    void somebody() {
        worker = counter.worker();
    }

    @Nested
    class AnObjection {

        @Test
        void goesToTheUnionAboveAndNeverToWhoeverDecided() {
            String id = counter.granted(worker, request("ARBITRATION"));
            Response made = object(worker, id, "律师一直没有安排");
            made.then()
                    .statusCode(201)
                    .body("kind", equalTo("LEGAL_AID_OBJECTION"))
                    .body("union.name", equalTo("演示援助区总工会"));
            String number = made.path("number");
            String path = "/officer/v1/cases/" + number;

            AidCounter.as(counter.street()).get(path).then().statusCode(404);
            AidCounter.as(counter.officer(AidCounter.EMPLOYER)).get(path).then().statusCode(404);
            AidCounter.as(counter.officer(AidCounter.ELSEWHERE))
                    .get(path)
                    .then()
                    .statusCode(404);
            AidCounter.as(counter.district())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("details.text", equalTo("律师一直没有安排"));
            decide(counter.district(), number, Map.of("decision", "dismiss"))
                    .then()
                    .statusCode(422);
            decide(counter.district(), number, Map.of("decision", "remedy"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("REMEDIED"));
            decide(counter.district(), number, Map.of("decision", "remedy"))
                    .then()
                    .statusCode(409);

            get(worker, id).then().body("state", equalTo("PAPERS"));
            object(worker, id, "仍未安排").then().statusCode(201);
        }

        @Test
        void isOneAtATimeAndSaidOnceForAKey() {
            String id = counter.granted(worker, request("ARBITRATION"));
            String number = object(worker, id, "答复太慢").path("number");

            object(worker, id, "答复太慢").then().statusCode(409).body("number", equalTo(number));
            List<String> replayed = List.of(keyed(id, "拖延"), keyed(id, "拖延"));
            assertThat(replayed).containsOnly("409");

            String elsewhere = counter.granted(worker, request("LITIGATION"));
            worker.calls()
                    .post(AidCounter.REQUESTS + "/" + elsewhere + "/objections/" + number + "/withdrawal")
                    .then()
                    .statusCode(404);
            worker.calls()
                    .post(AidCounter.REQUESTS + "/" + id + "/objections/" + number + "/withdrawal")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"));
            assertThat(keyed(id, "拖延"))
                    .as("what was refused was not done, and may be tried again")
                    .isEqualTo("201");
            assertThat(keyed(id, "拖延")).isEqualTo("201");
        }

        private String keyed(String id, String said) {
            return String.valueOf(AidCounter.as(worker.token())
                    .header("Idempotency-Key", "objection-" + id)
                    .body(Map.of("text", said))
                    .post(AidCounter.REQUESTS + "/" + id + "/objections")
                    .statusCode());
        }

        @Test
        void isOfOnesOwnSubmittedRequestAndSaysSomething() {
            String draft = begin(worker, request("ARBITRATION")).path("id");
            object(worker, draft, "太慢").then().statusCode(409).body("code", equalTo("legal-aid.not-submitted"));
            String id = counter.submitted(worker, request("DRAFTING")).path("id");
            object(worker, id, " ").then().statusCode(422).body("errors.pointer", contains("/text"));
            object(counter.worker(), id, "太慢").then().statusCode(404);
            String path = AidCounter.REQUESTS + "/" + id + "/objections";
            AidCounter.as(counter.token(UUID.randomUUID(), Role.LAWYER))
                    .header("Idempotency-Key", "k")
                    .body(Map.of("text", "太慢"))
                    .post(path)
                    .then()
                    .statusCode(403);
        }

        private Response object(Human who, String id, String said) {
            return post(who, id, "objections", Map.of("text", said));
        }
    }

    @Nested
    class AConsent {

        @Test
        void thatEndedKeepsADraftFromTheUnionUntilItIsRenewed() {
            String id = begin(worker, forASpouse()).path("id");
            end(id);
            post(worker, id, "submission", "").then().statusCode(409).body("code", equalTo("legal-aid.consent-ended"));

            renew(id).then().statusCode(200);
            post(worker, id, "submission", "").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        }

        @Test
        void thatEndedBeforeThePapersAreSignedIsRenewedAndNothingElseIsChanged() {
            String id = counter.granted(worker, forASpouse());
            end(id);
            post(worker, id, "signatures", AidCounter.signing(worker, id, AidCounter.PAPERS))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("legal-aid.consent-ended"));

            mend(id, Map.of("facts", "另有他事")).then().statusCode(409).body("code", equalTo("legal-aid.settled"));
            mend(id, Map.of("person", Map.of("consentUntil", today().plusDays(9).toString(), "name", "演示他人")))
                    .then()
                    .statusCode(409);
            renew(id).then().statusCode(200);
            post(worker, id, "signatures", AidCounter.signing(worker, id, AidCounter.PAPERS))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ASSIGNING"));
        }

        /** Of whoever is dead or cannot speak there is none. */
        private Map<String, Object> forASpouse() {
            Human other = counter.worker();
            Map<String, Object> request = new HashMap<>(request("ARBITRATION"));
            request.put("capacity", "SPOUSE");
            request.put(
                    "person",
                    Map.of(
                            "documentType", "RESIDENT_IDENTITY_CARD",
                            "number", other.document(),
                            "name", other.name(),
                            "condition", "CONSENTING",
                            "consentUntil", today().plusDays(30).toString()));
            String file = AidCounter.signature(worker);
            request.put(
                    "papers",
                    List.of(Map.of("sort", "CONSENT", "fileId", file), Map.of("sort", "KINSHIP", "fileId", file)));
            return request;
        }

        /** As if it had been given until yesterday. */
        private void end(String id) {
            Transactions.run(() -> aids.find(worker.id(), UUID.fromString(id))
                    .map(LegalAidCase::orNotFound)
                    .chain(aids::lockMatter)
                    .invoke(matter -> matter.say(text.seal(ended(text.open(matter)))))
                    .call(aids::flush)
                    .replaceWith(true));
        }

        private AidRequest ended(AidRequest said) {
            Concerned person = java.util.Objects.requireNonNull(said.person());
            return new AidRequest(
                    said.service(),
                    said.capacity(),
                    new Concerned(
                            person.documentType(),
                            person.number(),
                            person.country(),
                            person.name(),
                            person.condition(),
                            today().minusDays(1)),
                    said.opponents(),
                    said.divisionCode(),
                    said.facts(),
                    said.wantedOutcome(),
                    said.dates(),
                    said.claims(),
                    said.witnesses(),
                    said.language(),
                    said.signLanguage(),
                    said.migrant(),
                    said.means(),
                    said.papers());
        }

        private Response renew(String id) {
            return mend(
                    id,
                    Map.of("person", Map.of("consentUntil", today().plusDays(60).toString())));
        }

        private Response mend(String id, Map<String, ?> changes) {
            return worker.calls()
                    .header("If-Match", get(worker, id).header("ETag"))
                    .body(changes)
                    .patch(AidCounter.REQUESTS + "/" + id);
        }
    }

    private LocalDate today() {
        return ChinaDay.today(clock);
    }
}
