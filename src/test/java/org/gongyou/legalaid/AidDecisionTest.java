package org.gongyou.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.legalaid.AidCounter.decide;
import static org.gongyou.legalaid.AidCounter.get;
import static org.gongyou.legalaid.AidCounter.post;
import static org.gongyou.legalaid.AidCounter.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What a union decides about a request for legal aid, and what the matter comes to. */
@QuarkusTest
class AidDecisionTest extends ApiTest {

    @Inject
    AidCounter counter;

    private Human worker;

    @BeforeEach
    void somebody() {
        worker = counter.worker();
    }

    @Nested
    class AUnion {

        @Test
        void asksForMoreAndDecidesInWriting() {
            String id = counter.submitted(worker, request("ARBITRATION")).path("id");
            String number = get(worker, id).path("number");
            decide(counter.street(), number, Map.of("decision", "request-information", "reasonCode", "papers-missing"))
                    .then()
                    .statusCode(200);
            mend(id, get(worker, id).header("ETag"), Map.of("facts", "补充说明"))
                    .then()
                    .statusCode(200);
            post(worker, id, "submission", "").then().statusCode(200).body("state", equalTo("SUBMITTED"));

            decide(counter.street(), number, Map.of("decision", "approve"))
                    .then()
                    .statusCode(200);

            get(worker, id)
                    .then()
                    .body("state", equalTo("PAPERS"))
                    .body("decision.outcome", equalTo("GRANTED"))
                    .body("papers.signed", contains(false, false, false, false));
            assertThat(new String(AidCounter.paper(worker, id, "decision"), 0, 5))
                    .isEqualTo("%PDF-");
        }

        @Test
        void answersAConsultationAtOnceAndIsRated() {
            String id = counter.submitted(worker, request("CONSULTATION")).path("id");
            String number = get(worker, id).path("number");
            decide(counter.street(), number, Map.of("decision", "answer"))
                    .then()
                    .statusCode(422);
            decide(counter.street(), number, Map.of("decision", "answer", "note", "可先申请调解。"))
                    .then()
                    .statusCode(200);
            get(worker, id).then().body("answer", equalTo("可先申请调解。"));

            post(worker, id, "rating", Map.of("stars", 6)).then().statusCode(422);
            post(worker, id, "rating", Map.of("stars", 5, "text", "很好"))
                    .then()
                    .statusCode(200)
                    .body("stars", equalTo(5));
            post(worker, id, "rating", Map.of("stars", 1)).then().statusCode(409);
        }

        @Test
        void findsALawyerAtOnceWhereNothingIsToBeSigned() {
            String id = counter.granted(worker, request("CONSULTATION"));

            get(worker, id).then().body("state", equalTo("ASSIGNING")).body("papers", empty());
        }

        @Test
        void handsItToAnotherRegionWhichTakesItOrGivesItBack() {
            String number = counter.submitted(worker, request("ARBITRATION")).path("number");
            String elsewhere = counter.officer(AidCounter.ELSEWHERE);
            Map<String, Object> there = Map.of(
                    "decision",
                    "transfer",
                    "details",
                    Map.of("unionId", counter.city().id(AidCounter.ELSEWHERE)));
            Map<String, Object> nowhere = Map.of(
                    "decision",
                    "transfer",
                    "details",
                    Map.of("unionId", counter.city().id(AidCounter.EMPLOYER)));
            decide(counter.street(), number, nowhere).then().statusCode(422);

            decide(counter.street(), number, there).then().statusCode(200).body("state", equalTo("TRANSFERRING"));
            AidCounter.as(counter.street())
                    .get("/officer/v1/cases/" + number)
                    .then()
                    .statusCode(404);
            decide(elsewhere, number, Map.of("decision", "decline-transfer", "reasonCode", "not-our-region"))
                    .then()
                    .statusCode(200);
            decide(counter.street(), number, there).then().statusCode(200);
            decide(elsewhere, number, Map.of("decision", "accept-transfer"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SUBMITTED"))
                    .body("union.name", equalTo("演示邻区总工会"));
            AidCounter.as(counter.street())
                    .get("/officer/v1/cases/" + number)
                    .then()
                    .statusCode(404);
        }

        @Test
        void isReviewedByTheOneAboveAndAidGoesOnThere() {
            Response submitted = counter.submitted(worker, request("ARBITRATION"));
            String id = submitted.path("id");
            decide(
                            counter.street(),
                            submitted.path("number"),
                            Map.of("decision", "refuse", "reasonCode", "no-grounds", "note", "缺少证据"))
                    .then()
                    .statusCode(200);
            get(worker, id).then().body("decision.reasonCode", equalTo("no-grounds"));
            String review = post(worker, id, "objections", Map.of("text", "有工资条"))
                    .then()
                    .statusCode(201)
                    .body("kind", equalTo("LEGAL_AID_REVIEW"))
                    .body("union.name", equalTo("演示援助区总工会"))
                    .extract()
                    .path("number");
            post(worker, id, "objections", Map.of("text", "再次")).then().statusCode(409);
            AidCounter.as(counter.street())
                    .get("/officer/v1/cases/" + review)
                    .then()
                    .statusCode(404);

            decide(counter.district(), review, Map.of("decision", "overturn"))
                    .then()
                    .statusCode(200);

            get(worker, id)
                    .then()
                    .body("story.state", contains("REFUSED", "PAPERS"))
                    .body("story.service", contains("ARBITRATION", "ARBITRATION"));
            Response refused = get(worker, id);
            refused.then().body("continuedBy", equalTo(refused.path("story[1].number")));
        }
    }

    @Nested
    class AMatter {

        @Test
        void goesOnWithTheSameIntakeAndNumberLine() {
            String id = counter.submitted(worker, request("CONSULTATION")).path("id");
            String number = get(worker, id).path("number");

            List<Integer> outcomes = new ArrayList<>();
            Race.of(3, i -> post(worker, id, "continuations", Map.of("service", "ARBITRATION"))
                            .statusCode())
                    .forEach(outcomes::add);

            assertThat(outcomes).containsExactlyInAnyOrder(201, 409, 409);
            get(worker, id).then().body("story.service", contains("CONSULTATION", "ARBITRATION"));
            String next = get(worker, id).path("story[1].id");
            get(worker, next)
                    .then()
                    .body("matterNumber", equalTo(number))
                    .body("request.facts", equalTo("2026年3月起未发工资。"))
                    .body("missing", empty());
            post(worker, next, "submission", "").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        }

        @Test
        void standsStillUnderADraftWhileOtherHelpRestsOnIt() {
            String id = counter.submitted(worker, request("CONSULTATION")).path("id");
            String next = post(worker, id, "continuations", Map.of("service", "ARBITRATION"))
                    .path("id");
            Map<String, Object> changes = new HashMap<>();
            changes.put("opponents", List.of(Map.of("sort", "EMPLOYER", "name", "演示另一家厂")));
            changes.put("divisionCode", "230178001");
            changes.put("claims", List.of());

            mend(next, get(worker, next).header("ETag"), changes)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/opponents", "/divisionCode", "/claims"))
                    .body("errors.code", everyItem(equalTo("legal-aid.matter-running")));
            get(worker, id).then().body("request.opponents.name", contains(AidCounter.EMPLOYER_NAME));
            mend(next, get(worker, next).header("ETag"), Map.of("facts", "补充：4月也未发。"))
                    .then()
                    .statusCode(200);

            post(worker, id, "withdrawal", "").then().statusCode(200);
            mend(next, get(worker, next).header("ETag"), changes).then().statusCode(200);
        }

        @RepeatedTest(5)
        void isNeverSubmittedAsOneThingAndRewrittenAsAnother() {
            String first = counter.submitted(worker, request("CONSULTATION")).path("id");
            String drafted = post(worker, first, "continuations", Map.of("service", "ARBITRATION"))
                    .path("id");
            String beside = post(worker, first, "continuations", Map.of("service", "NEGOTIATION"))
                    .path("id");
            post(worker, first, "withdrawal", "").then().statusCode(200);
            String tag = get(worker, drafted).header("ETag");

            List<Integer> outcomes = Race.of(
                    2,
                    i -> i == 0
                            ? post(worker, beside, "submission", "").statusCode()
                            : mend(drafted, tag, Map.of("claims", List.of())).statusCode());

            assertThat(outcomes)
                    .as(
                            "sent first, what was read of the draft is stale; rewritten first, there is nothing left to send")
                    .isIn(List.of(200, 412), List.of(422, 200));
        }

        @Test
        void isWithdrawnByTheWorkerAtAnyTime() {
            String id = counter.submitted(worker, request("ARBITRATION")).path("id");

            post(worker, id, "withdrawal", "").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
            post(worker, id, "withdrawal", "").then().statusCode(409);
        }
    }

    private Response mend(String id, String tag, Map<String, ?> changes) {
        return worker.calls().header("If-Match", tag).body(changes).patch(AidCounter.REQUESTS + "/" + id);
    }
}
