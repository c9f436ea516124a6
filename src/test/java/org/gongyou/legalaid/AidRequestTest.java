package org.gongyou.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.legalaid.AidCounter.begin;
import static org.gongyou.legalaid.AidCounter.decide;
import static org.gongyou.legalaid.AidCounter.get;
import static org.gongyou.legalaid.AidCounter.post;
import static org.gongyou.legalaid.AidCounter.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Asking for legal aid, and what a union decides. */
@QuarkusTest
class AidRequestTest extends ApiTest {

    @Inject
    AidCounter counter;

    @Inject
    Hurrying hurrying;

    private Human worker;

    @BeforeEach
    void somebody() {
        worker = counter.worker();
    }

    @Nested
    class ADraft {

        @Test
        void maySayNothingAndNamesAllThatIsMissingAtOnce() {
            String id = begin(worker, Map.of("service", "ARBITRATION"))
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("missing", hasItems("/opponents", "/facts"))
                    .extract()
                    .path("id");

            post(worker, id, "submission", "")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder("/opponents", "/divisionCode", "/facts", "/claims", "/wantedOutcome"));
        }

        @Test
        void isMendedFromAnyDeviceButNotOverALaterVersion() {
            Response draft = begin(worker, Map.of());
            String id = draft.path("id");
            mend(id, draft.header("ETag"), Map.of("facts", "一"))
                    .then()
                    .statusCode(200)
                    .body("request.facts", equalTo("一"));

            mend(id, draft.header("ETag"), Map.of("facts", "二")).then().statusCode(412);
            worker.calls()
                    .body(Map.of("facts", "二"))
                    .patch(AidCounter.REQUESTS + "/" + id)
                    .then()
                    .statusCode(428);
            worker.calls()
                    .get(AidCounter.REQUESTS)
                    .then()
                    .body("items.id", contains(id))
                    .body("items.state", contains("DRAFT"));
        }

        @Test
        void isRefusedWithTheFieldThatCannotBeRight() {
            begin(worker, Map.of("dates", Map.of("no-such-day", "2026-01-01")))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("legal-aid.date-unknown"));
            begin(worker, Map.of("opponents", List.of(Map.of("sort", "EMPLOYER", "creditCode", "91350100M000100Y44"))))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/opponents/0/creditCode"));
        }

        @Test
        void isNobodyElses() {
            String id = begin(worker, request("ARBITRATION")).path("id");
            Human other = counter.worker();

            get(other, id).then().statusCode(404);
            post(other, id, "submission", "").then().statusCode(404);
            post(other, id, "withdrawal", "").then().statusCode(404);
            post(other, id, "continuations", Map.of("service", "LITIGATION"))
                    .then()
                    .statusCode(404);
            other.calls()
                    .get(AidCounter.REQUESTS + "/" + id + "/papers/application")
                    .then()
                    .statusCode(404);
            other.calls().get(AidCounter.REQUESTS).then().body("items", empty());
        }
    }

    @Nested
    class ASubmission {

        @Test
        void goesToTheStreetAndIsSentOnceHoweverOftenItIsTried() {
            String id = begin(worker, request("ARBITRATION")).path("id");
            String key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++)
                AidCounter.as(worker.token())
                        .header("Idempotency-Key", key)
                        .post(AidCounter.REQUESTS + "/" + id + "/submission")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("SUBMITTED"))
                        .body("union.name", equalTo("演示援助街道工会"))
                        .body("urgent", equalTo(false))
                        .body("request.witnesses[0].name", equalTo("演**"));
        }

        @Test
        void isNeverSeenByTheEmployersUnionWhateverElseItsOfficersAre() {
            String number = counter.submitted(worker, request("ARBITRATION")).path("number");
            UUID officer = counter.newAccount();
            counter.city().appoint(officer, AidCounter.DISTRICT, OfficerFunction.HANDLE_LEGAL_AID);
            String token = counter.token(officer, Role.OFFICER);
            queue(token).then().body("items.number", hasItem(number));

            counter.city().appoint(officer, AidCounter.EMPLOYER, OfficerFunction.MANAGE_STATIONS);

            queue(token).then().body("items.number", not(hasItem(number)));
            AidCounter.as(token).get("/officer/v1/cases/" + number).then().statusCode(404);
            AidCounter.as(token)
                    .get("/officer/v1/legal-aid/" + number + "/papers/application")
                    .then()
                    .statusCode(404);
            decide(token, number, Map.of("decision", "approve")).then().statusCode(404);
            queue(counter.officer(AidCounter.EMPLOYER)).then().body("items", empty());
        }

        @Test
        void againstSomebodyByNameKeepsTheUnionOfThatNameOut() {
            Map<String, Object> request = request("CONSULTATION");
            request.put("opponents", List.of(Map.of("sort", "EMPLOYER", "name", AidCounter.EMPLOYER_NAME)));
            Response submitted = counter.submitted(worker, request);

            UUID excluded = Transactions.select(
                    UUID.class,
                    "select excluded_unions[1] from work_case where worker_id = :worker and number = :number",
                    Map.of("worker", worker.id(), "number", submitted.<String>path("number")));

            assertThat(excluded).isEqualTo(counter.city().id(AidCounter.EMPLOYER));
        }

        @Test
        void ofAMigrantsWagesIsUrgentAndStandsFirst() {
            counter.submitted(counter.worker(), request("ARBITRATION"));
            Map<String, Object> request = request("ARBITRATION");
            request.put("migrant", true);
            request.put("claims", List.of(Map.of("grievance", "WAGES", "amountInFen", 500_000)));
            Response urgent = counter.submitted(worker, request);

            urgent.then().body("urgent", equalTo(true)).body("urgentBecause.code", contains("MIGRANT_WAGES"));
            queue(counter.street()).then().body("items[0].urgent", equalTo(true));
            Instant ordinary = Instant.parse(
                    counter.submitted(counter.worker(), request("ARBITRATION")).path("dueAt"));
            assertThat(Instant.parse(urgent.path("dueAt"))).isBefore(ordinary);
        }

        @Test
        void withLittleTimeLeftIsUrgentAndOthersBecomeSoByThemselvesOnce() {
            Map<String, Object> late = request("ARBITRATION");
            late.put(
                    "dates",
                    Map.of("relationEndedOn", LocalDate.now().minusDays(350).toString()));
            counter.submitted(counter.worker(), late).then().body("urgentBecause.code", contains("DEADLINE"));

            Map<String, Object> early = request("ARBITRATION");
            early.put(
                    "dates",
                    Map.of("relationEndedOn", LocalDate.now().minusDays(200).toString()));
            Response submitted = counter.submitted(worker, early);
            submitted.then().body("urgent", equalTo(false));
            String id = submitted.path("id");
            Transactions.change(
                    "update legal_aid_request set hurry_on = date '2020-01-01' where worker_id = :worker and id = :id",
                    Map.of("worker", worker.id(), "id", UUID.fromString(id)));
            Transactions.await(() -> hurrying.run());
            Transactions.await(() -> hurrying.run());

            get(worker, id).then().body("urgent", equalTo(true));
            assertThat(worker.calls()
                            .get("/v1/me/cases/" + submitted.path("number"))
                            .<List<String>>path("timeline.action"))
                    .containsOnlyOnce("hurried");
        }

        @Test
        void forSomebodyWhoCanSpeakWantsTheirConsent() {
            Map<String, Object> request = request("ARBITRATION");
            Human other = counter.worker();
            request.put("capacity", "SPOUSE");
            request.put(
                    "person",
                    Map.of(
                            "documentType",
                            "RESIDENT_IDENTITY_CARD",
                            "number",
                            other.document(),
                            "name",
                            other.name(),
                            "condition",
                            "CONSENTING"));
            String id = begin(worker, request).then().statusCode(201).extract().path("id");

            post(worker, id, "submission", "")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/person/consentUntil", "/papers"));
        }
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
        void isWithdrawnByTheWorkerAtAnyTime() {
            String id = counter.submitted(worker, request("ARBITRATION")).path("id");

            post(worker, id, "withdrawal", "").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
            post(worker, id, "withdrawal", "").then().statusCode(409);
        }
    }

    private Response mend(String id, String tag, Map<String, ?> changes) {
        return worker.calls().header("If-Match", tag).body(changes).patch(AidCounter.REQUESTS + "/" + id);
    }

    private static Response queue(String token) {
        return AidCounter.as(token).get("/officer/v1/cases?limit=100");
    }
}
