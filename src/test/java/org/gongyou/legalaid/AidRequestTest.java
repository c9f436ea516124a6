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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Asking for legal aid. What is decided then is in {@link AidDecisionTest}. */
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
            String tomorrow = LocalDate.now().plusDays(2).toString();
            begin(worker, Map.of("dates", Map.of("awardReceivedOn", tomorrow, "paymentDueOn", tomorrow)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/dates/awardReceivedOn"))
                    .body("errors.code", contains("legal-aid.date-ahead"));
            begin(worker, Map.of("opponents", List.of(Map.of("sort", "EMPLOYER", "creditCode", "91350100M000100Y44"))))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/opponents/0/creditCode"));
        }

        @Test
        void isOfAnotherPersonWithANumberThatCanBe() {
            refused(
                    Map.of("capacity", "SPOUSE", "person", person(worker.document())),
                    "/person/number",
                    "legal-aid.person-oneself");
            String right = counter.worker().document();
            char last = right.charAt(17) == '0' ? '1' : '0';
            refused(
                    Map.of("capacity", "SPOUSE", "person", person(right.substring(0, 17) + last)),
                    "/person/number",
                    "personal.document-check-digit");
            refused(Map.of("capacity", "SELF", "person", person(right)), "/person", "legal-aid.person-needless");
            begin(worker, Map.of("capacity", "SPOUSE", "person", person(right)))
                    .then()
                    .statusCode(201);
        }

        private Map<String, Object> person(String number) {
            return Map.of(
                    "documentType",
                    "RESIDENT_IDENTITY_CARD",
                    "number",
                    number,
                    "name",
                    worker.name(),
                    "condition",
                    "CONSENTING");
        }

        @Test
        void isWrittenInLettersThatCanBeSeen() {
            for (String hidden : List.of("\u0007", "\u001B", "\u202E", "\u2066")) {
                refused(Map.of("facts", "拖欠" + hidden + "工资"), "/facts", "request.field-format");
                refused(
                        Map.of("opponents", List.of(Map.of("sort", "EMPLOYER", "name", "演示" + hidden + "公司"))),
                        "/opponents/0/name",
                        "request.field-format");
            }
            refused(
                    Map.of("opponents", List.of(Map.of("sort", "EMPLOYER", "name", "演示\n公司"))),
                    "/opponents/0/name",
                    "request.field-format");
            begin(worker, Map.of("facts", "第一段\n\t第二段", "wantedOutcome", "ئىش ھەققى\u200F"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void namesALanguageAndADivisionThatThereAre() {
            refused(Map.of("language", "<script>"), "/language", "request.field-format");
            refused(Map.of("language", ""), "/language", "request.field-format");
            refused(Map.of("divisionCode", "999999"), "/divisionCode", "legal-aid.division-unknown");
            begin(worker, Map.of("language", "zh-Hant-HK", "divisionCode", "230102"))
                    .then()
                    .statusCode(201);
        }

        private void refused(Map<String, ?> draft, String pointer, String code) {
            begin(worker, draft)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code));
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
        void saysSinceWhenNoTimeIsLeft() {
            Map<String, Object> over = request("ARBITRATION");
            LocalDate ended = LocalDate.of(2024, 3, 4);
            over.put("dates", Map.of("relationEndedOn", ended.toString()));
            Response submitted = counter.submitted(worker, over);
            submitted
                    .then()
                    .body("lastDay", nullValue())
                    .body("limitOverSince", equalTo(ended.plusYears(1).toString()));

            Map<String, Object> running = request("ARBITRATION");
            running.put(
                    "dates",
                    Map.of("relationEndedOn", LocalDate.now().minusDays(20).toString()));
            counter.submitted(counter.worker(), running).then().body("limitOverSince", nullValue());
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

            request.put("capacity", "HEIR");
            String heirs =
                    begin(worker, request).then().statusCode(201).extract().path("id");
            post(worker, heirs, "submission", "")
                    .then()
                    .statusCode(422)
                    .body("errors.find { it.pointer == '/capacity' }.code", equalTo("legal-aid.capacity-wrong"));
        }
    }

    private Response mend(String id, String tag, Map<String, ?> changes) {
        return worker.calls().header("If-Match", tag).body(changes).patch(AidCounter.REQUESTS + "/" + id);
    }

    private static Response queue(String token) {
        return AidCounter.as(token).get("/officer/v1/cases?limit=100");
    }
}
