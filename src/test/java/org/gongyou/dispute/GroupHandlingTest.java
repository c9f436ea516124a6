package org.gongyou.dispute;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.dispute.Grievants.BOARD;
import static org.gongyou.dispute.Grievants.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.dispute.Grievants.Grievant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done about a lit group, which all tests of this class share: each brings its own steps. */
@QuarkusTest
class GroupHandlingTest extends ApiTest {

    private static List<Grievant> workers = List.of();
    private static String firm = "";
    private static String id = "";

    @Inject
    Grievants grievants;

    @Inject
    GroupReminders reminders;

    @Inject
    DailyFreeze freeze;

    @Inject
    Clock clock;

    private String officer;
    private LocalDate today;

    @BeforeEach
    void tenWorkersOfOneFirm() {
        officer = grievants.officer();
        today = ChinaDay.today(clock);
        if (!id.isEmpty()) return;
        firm = Grievants.firm();
        workers = grievants.submitted(10, firm);
        id = grievants.groupOf(firm);
    }

    private Response step(String token, Map<String, ?> step) {
        return as(token)
                .header("If-Match", Grievants.tag(officer, id))
                .body(step)
                .post(BOARD + "/" + id + "/steps");
    }

    @Test
    void stepsAreWrittenDownAndSomebodyElsePraisesThem() {
        step(officer, Map.of("kind", "ON_SITE", "on", today.toString(), "note", "到厂了解情况"))
                .then()
                .statusCode(201)
                .body("state", equalTo("HANDLING"))
                .body("detail.steps.note", hasItem("到厂了解情况"));
        step(officer, Map.of("kind", "TALKS", "on", today.plusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("dispute.day-ahead"));
        step(officer, Map.of("kind", "RED", "on", today.toString()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("dispute.step-not-by-hand"));
        step(
                        officer,
                        Map.of(
                                "kind",
                                "MEDIATION",
                                "on",
                                today.toString(),
                                "revisitOn",
                                today.plusDays(30).toString()))
                .then()
                .statusCode(201)
                .body("revisitOn", equalTo(today.plusDays(30).toString()));
        praise(officer).then().statusCode(403).body("code", equalTo("dispute.own-praise"));
        praise(grievants.city().officer("T-D1", OfficerFunction.HANDLE_DISPUTES))
                .then()
                .statusCode(200)
                .body("stars", equalTo(4));
        as(officer)
                .body("{\"stars\":4}")
                .put(BOARD + "/" + id + "/praise")
                .then()
                .statusCode(428);
        as(officer)
                .header("If-Match", "\"0\"")
                .body("{\"stars\":4}")
                .put(BOARD + "/" + id + "/praise")
                .then()
                .statusCode(412);
    }

    @Test
    void whoeverWroteALetterPraisesNobodyAndWhatIsNotSettledIsNotRevisited() {
        String other = grievants.city().officer(Grievants.STREET, OfficerFunction.HANDLE_DISPUTES);
        as(other)
                .header("If-Match", Grievants.tag(other, id))
                .body(Map.of(
                        "kind",
                        "REMINDER",
                        "text",
                        "演示：请足额支付工资",
                        "replyBy",
                        today.plusDays(7).toString()))
                .post(BOARD + "/" + id + "/letters")
                .then()
                .statusCode(201);
        praise(other).then().statusCode(403).body("code", equalTo("dispute.own-praise"));
        Map<String, String> revisited = Map.of("kind", "REVISITED", "on", today.toString());
        step(officer, revisited).then().statusCode(409).body("code", equalTo("dispute.not-settled"));
        step(officer, Map.of("kind", "SETTLED", "on", today.toString())).then().statusCode(201);
        step(officer, revisited).then().statusCode(201).body("state", equalTo("REVISITED"));
    }

    private Response praise(String token) {
        return as(token)
                .header("If-Match", Grievants.tag(officer, id))
                .body("{\"stars\":4}")
                .put(BOARD + "/" + id + "/praise");
    }

    @Test
    void noLetterWaitsLongerThanAnAwardTakes() {
        letterBy(today.plusDays(61))
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/replyBy")))
                .body("errors.code", equalTo(List.of("dispute.day-too-far")));
        letterBy(today.plusDays(60)).then().statusCode(201);
    }

    private Response letterBy(LocalDate day) {
        return as(officer)
                .header("If-Match", Grievants.tag(officer, id))
                .body(Map.of("kind", "REMINDER", "text", "演示：请足额支付工资", "replyBy", day.toString()))
                .post(BOARD + "/" + id + "/letters");
    }

    @Test
    void aLetterIsAPdfAndItsReplyIsWatched() throws IOException {
        Response sent = as(officer)
                .header("If-Match", Grievants.tag(officer, id))
                .body(Map.of(
                        "kind",
                        "REMINDER",
                        "text",
                        "请依法及时足额支付工资。",
                        "replyBy",
                        today.plusDays(5).toString()))
                .post(BOARD + "/" + id + "/letters");
        String letter = sent.then().statusCode(201).extract().path("detail.letters[-1].id");

        Response pdf = as(officer).get(BOARD + "/" + id + "/letters/" + letter);
        assertThat(text(pdf.asByteArray())).contains("工会劳动法律监督提示函", firm, "请依法及时足额支付工资");
        Transactions.change(
                "update group_letter set reply_by = date '2020-01-01' where group_id = :group and id = :id",
                Map.of("group", UUID.fromString(id), "id", UUID.fromString(letter)));
        as(officer).get(BOARD + "/" + id).then().body("repliesOverdue", equalTo(1));
        reply(letter).then().statusCode(200).body("repliesOverdue", equalTo(0));
        reply(letter).then().statusCode(409).body("code", equalTo("dispute.already-replied"));
    }

    private Response reply(String letter) {
        return as(officer)
                .header("If-Match", Grievants.tag(officer, id))
                .body(Map.of("on", today.toString(), "text", "已安排发放"))
                .put(BOARD + "/" + id + "/letters/" + letter + "/reply");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void workersElectThreeToFiveEachConsentingAlone() {
        consent(workers.get(0), "王师傅").then().statusCode(409).body("code", equalTo("dispute.election-not-open"));
        election(true).then().statusCode(200);
        workers.get(0)
                .calls()
                .body("{\"stand\":true}")
                .put("/v1/me/group-disputes/" + id + "/consent")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/shownAs"));
        for (int i = 0; i < 2; i++) consent(workers.get(i), "候选" + i).then().statusCode(200);
        election(false).then().statusCode(409).body("code", equalTo("dispute.candidates-too-few"));
        for (int i = 2; i < 6; i++) consent(workers.get(i), "候选" + i).then().statusCode(200);
        List<String> candidates =
                workers.get(9).calls().get("/v1/me/group-disputes").path("items[0].candidates.id");
        assertThat(candidates).hasSize(6);
        String favourite = candidates.get(5);
        workers.get(9)
                .calls()
                .body(Map.of("candidates", List.of(favourite)))
                .put("/v1/me/group-disputes/" + id + "/votes")
                .then()
                .statusCode(200);
        workers.get(8)
                .calls()
                .body(Map.of("candidates", List.of(UUID.randomUUID())))
                .put("/v1/me/group-disputes/" + id + "/votes")
                .then()
                .statusCode(422);

        election(false)
                .then()
                .statusCode(200)
                .body("detail.representatives[0].candidateId", equalTo(favourite))
                .body("detail.representatives.findAll{it.elected}", hasSize(5));
        Grievant stranger = grievants.drafts(1, Grievants.firm(), 1).get(0);
        stranger.calls()
                .body("{\"stand\":true,\"shownAs\":\"某\"}")
                .put("/v1/me/group-disputes/" + id + "/consent")
                .then()
                .statusCode(404);
    }

    private static Response consent(Grievant worker, String name) {
        return worker.calls()
                .body(Map.of("stand", true, "shownAs", name))
                .put("/v1/me/group-disputes/" + id + "/consent");
    }

    private Response election(boolean open) {
        return as(officer)
                .header("If-Match", Grievants.tag(officer, id))
                .body(Map.of("open", open))
                .put(BOARD + "/" + id + "/election");
    }

    @Test
    void whoeverWroteIsRemindedOnceOfALetterWithoutAReplyAndOfAVisitThatIsDue() {
        String another = Grievants.firm();
        grievants.submitted(10, another);
        String group = grievants.groupOf(another);
        as(officer)
                .header("If-Match", Grievants.tag(officer, group))
                .body(Map.of(
                        "kind",
                        "OPINION",
                        "text",
                        "请限期改正。",
                        "replyBy",
                        today.plusDays(5).toString()))
                .post(BOARD + "/" + group + "/letters")
                .then()
                .statusCode(201);
        as(officer)
                .header("If-Match", Grievants.tag(officer, group))
                .body(Map.of(
                        "kind",
                        "TALKS",
                        "on",
                        today.toString(),
                        "revisitOn",
                        today.plusDays(9).toString()))
                .post(BOARD + "/" + group + "/steps")
                .then()
                .statusCode(201);
        remind();
        assertThat(reminded("逾期未复函")).isZero();

        Map<String, UUID> which = Map.of("group", UUID.fromString(group));
        Transactions.change("update group_letter set reply_by = date '2020-01-01' where group_id = :group", which);
        Transactions.change("update group_dispute set revisit_on = date '2020-01-01' where id = :group", which);
        for (int i = 0; i < 2; i++) remind();

        assertThat(reminded("逾期未复函")).isEqualTo(1);
        assertThat(reminded("回访到期")).isEqualTo(1);
    }

    private void remind() {
        Transactions.await(() -> reminders.run().replaceWith(true));
    }

    private long reminded(String words) {
        List<String> titles =
                as(grievants.asWorker(officer)).get("/v1/me/notices?limit=100").path("items.title");
        return titles.stream().filter(title -> title.contains(words)).count();
    }

    @Test
    void aDayIsWrittenAtMidnightForEveryUnionAboveALamp() {
        LocalDate day = today.minusDays(6);
        Transactions.change(
                "update group_dispute set lit_at = lit_at - interval '7 days' where id = :id",
                Map.of("id", UUID.fromString(id)));

        for (int i = 0; i < 2; i++) Transactions.await(() -> freeze.freeze(day).replaceWith(true));

        long written = Transactions.select(
                Long.class,
                "select count(*) from group_report where cast(day as text) = :day and union_id in (:unions)",
                Map.of(
                        "day",
                        day.toString(),
                        "unions",
                        List.of(
                                grievants.city().id(Grievants.STREET),
                                grievants.city().id("T-D1"))));
        Transactions.change(
                "update group_dispute set lit_at = lit_at + interval '7 days' where id = :id",
                Map.of("id", UUID.fromString(id)));
        assertThat(written).isEqualTo(2);
        as(officer).get(BOARD + "/daily-reports/" + day).then().statusCode(200).body("groups.id", hasItem(id));
    }

    /** Of a day that nobody has asked about. */
    @Test
    void twoOfficersReportsOfOneDayAreTheSame() {
        LocalDate day = today.minusDays(3);
        String reports = BOARD + "/daily-reports/";
        as(officer).get(reports + today).then().statusCode(409).body("code", equalTo("dispute.day-not-over"));
        String another = grievants.city().officer(Grievants.STREET, OfficerFunction.HANDLE_DISPUTES);
        Transactions.change(
                "update group_dispute set lit_at = lit_at - interval '3 days' where id = :id",
                Map.of("id", UUID.fromString(id)));
        Transactions.change(
                "update group_complaint set submitted_at = submitted_at - interval '3 days' where group_id = :id",
                Map.of("id", UUID.fromString(id)));

        byte[] first = as(officer).get(reports + day).asByteArray();
        step(officer, Map.of("kind", "TALKS", "on", day.toString())).then().statusCode(201);
        byte[] second = as(another).get(reports + day).asByteArray();

        assertThat(second).isEqualTo(first);
        as(another)
                .get(reports + day)
                .then()
                .body("groups.find{it.id == '" + id + "'}.persons", equalTo(10))
                .body("groups.find{it.id == '" + id + "'}.newlyLit", equalTo(true));
        assertThat(as(another).get(reports + day + "/table").asString()).contains(firm, "WAGES");
        for (String never :
                List.of("-999999999-01-01", "0001-01-01", today.minusYears(11).toString()))
            as(officer).get(reports + never).then().statusCode(404);
        given().get(reports + day).then().statusCode(401);
    }
}
