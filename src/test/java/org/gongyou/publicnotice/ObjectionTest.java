package org.gongyou.publicnotice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.security.Role;
import org.gongyou.publicnotice.NoticeBoard.Posted;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What people say against a notice, who reads it, and what it holds up. */
@QuarkusTest
class ObjectionTest extends ApiTest {

    private static final Map<String, String> WITH_NAME =
            Map.of("text", "演示：家中另有住房", "name", "演示邻居", "phone", "13800001111");

    @Inject
    NoticeBoard board;

    @Inject
    PublicNotices notices;

    @Inject
    HeardNotices heard;

    @Inject
    NoticePersonalData personal;

    @Inject
    Tokens tokens;

    @Test
    void isReadByTheOfficerWithTheNameOrWithout() {
        Posted notice = board.posted();
        NoticeBoard.object(NoticeBoard.anybody(), notice, WITH_NAME).then().statusCode(201);
        board.objection(notice);

        NoticeBoard.as(board.officer())
                .get(notice.desk())
                .then()
                .body("openObjections", equalTo(2))
                .body("objections.name", contains("演示邻居", null))
                .body("objections[0].phone", equalTo("+8613800001111"))
                .body("objections[0].text", equalTo("演示：家中另有住房"));
        assertThat(heard.of(notice.caseId())).containsExactly("objected", "objected");
        assertThat(plainRows(notice)).doesNotContain("邻居").doesNotContain("住房");
    }

    private static String plainRows(Posted notice) {
        return Transactions.select(
                String.class,
                "select string_agg(encode(words, 'escape'), '') from public_objection where notice_id = :id",
                Map.of("id", notice.id()));
    }

    @Test
    void isNeverReadByThePersonItIsAbout() {
        Posted notice = board.posted();
        board.objection(notice);
        board.city().appoint(notice.worker(), NoticeBoard.STREET, OfficerFunction.HANDLE_RELIEF);
        String own = tokens.of(notice.worker(), Role.OFFICER);

        NoticeBoard.as(own).get(notice.desk()).then().statusCode(403).body("code", equalTo("casework.own-case"));

        assertThat(Transactions.run(() -> personal.export(notice.worker())).toString())
                .doesNotContain("演示异议");
    }

    @Test
    void whoeverHasTheReceiptLearnsWhatBecameOfItAndNothingOfTheNotice() {
        Posted notice = board.posted();
        UUID neighbour = Ids.next();
        String token = tokens.of(neighbour, Role.WORKER);
        String receipt = NoticeBoard.object(NoticeBoard.as(token), notice, Map.of("text", "演示：家中另有住房"))
                .path("id");
        String path = NoticeBoard.PATH + "/objections/" + receipt;
        given().get(path).then().statusCode(200).body("state", equalTo("OPEN")).body("reply", nullValue());

        NoticeBoard.as(board.officer())
                .header(
                        "If-Match",
                        NoticeBoard.as(board.officer()).get(notice.desk()).header("ETag"))
                .body(Map.of("finding", "DISMISSED", "reason", "演示：房屋系租住", "reply", "演示：已核实，感谢监督"))
                .post(notice.desk() + "/objections/" + receipt + "/answer")
                .then()
                .statusCode(200);
        NoticeBoard.endsIn(notice, 0);
        board.look();

        Response standing = given().get(path);
        standing.then().statusCode(200).body("state", equalTo("DISMISSED")).body("reply", equalTo("演示：已核实，感谢监督"));
        assertThat(standing.asString()).doesNotContain("租住", notice.id().toString(), "住房");
        given().header("Authorization", "Bearer " + token)
                .get("/v1/me/notices")
                .then()
                .body("items.title", contains("您对公示的异议已有答复"));
        given().get(NoticeBoard.PATH + "/objections/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void holdsTheCaseUpUntilTheLastIsAnswered() {
        Posted notice = board.posted();
        String one = board.objection(notice);
        String two = board.objection(notice);
        NoticeBoard.endsIn(notice, 0);
        board.look();
        assertThat(heard.of(notice.caseId())).containsExactly("objected", "objected", "over 2");
        NoticeBoard.as(board.officer())
                .get(NoticeBoard.OFFICERS)
                .then()
                .body("items.id", hasItem(notice.id().toString()));

        board.answer(notice, one, "DISMISSED").then().statusCode(200).body("openObjections", equalTo(1));
        board.answer(notice, two, "UPHELD")
                .then()
                .statusCode(200)
                .body("upheld", equalTo(1))
                .body("objections.state", contains("DISMISSED", "UPHELD"))
                .body("objections[0].answer", equalTo("演示：已核实"));

        board.answer(notice, one, "UPHELD").then().statusCode(409).body("code", equalTo("public-notice.answered"));
        board.look();
        assertThat(heard.of(notice.caseId())).containsExactly("objected", "objected", "over 2", "over 0");
        NoticeStanding standing = Transactions.run(() -> notices.of(notice.worker(), notice.caseId()));
        assertThat(standing.openObjections()).isZero();
        assertThat(standing.upheld()).isEqualTo(1);
    }

    @Test
    void isAnsweredBySomebodyElseWhoHasSeenTheLatest() {
        Posted notice = board.posted();
        UUID officer = Ids.next();
        board.city().appoint(officer, NoticeBoard.STREET, OfficerFunction.HANDLE_RELIEF);
        String both = tokens.of(officer, Role.OFFICER, Role.WORKER);
        String own = NoticeBoard.object(NoticeBoard.as(both), notice, Map.of("text", "演示"))
                .path("id");
        String path = notice.desk() + "/objections/" + own + "/answer";
        Map<String, String> found = Map.of("finding", "DISMISSED", "reason", "演示");
        String tag = NoticeBoard.as(both).get(notice.desk()).header("ETag");

        NoticeBoard.as(both)
                .header("If-Match", tag)
                .body(found)
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("public-notice.own-objection"));
        NoticeBoard.as(board.officer()).body(found).post(path).then().statusCode(428);
        NoticeBoard.as(board.officer())
                .header("If-Match", "\"99\"")
                .body(found)
                .post(path)
                .then()
                .statusCode(412);
        NoticeBoard.as(board.officer())
                .header("If-Match", tag)
                .body(Map.of("finding", "DISMISSED", "reason", ""))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/reason"));
        board.answer(notice, UUID.randomUUID().toString(), "UPHELD").then().statusCode(404);
    }

    @Test
    void anAddressMaySayTwentyThingsADay() {
        Posted notice = board.posted();
        String address = "198.18.77." + (1 + new Random().nextInt(250));
        for (int i = 0; i < 20; i++)
            NoticeBoard.object(NoticeBoard.anybody().header("X-Forwarded-For", address), notice, WITH_NAME)
                    .then()
                    .statusCode(201);

        NoticeBoard.object(NoticeBoard.anybody().header("X-Forwarded-For", address), notice, WITH_NAME)
                .then()
                .statusCode(429)
                .body("code", equalTo("request.too-many"));
    }

    @Test
    void comesOnceHoweverOftenItIsSent() {
        Posted notice = board.posted();
        String key = UUID.randomUUID().toString();

        String first =
                keyed(key, WITH_NAME, notice).then().statusCode(201).extract().path("id");
        keyed(key, WITH_NAME, notice)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        keyed(key, Map.of("text", "演示：别的"), notice).then().statusCode(422);
        keyed(UUID.randomUUID().toString(), Map.of(), notice)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/text"));
        given().contentType("application/json")
                .body(WITH_NAME)
                .post(notice.path() + "/objections")
                .then()
                .statusCode(400)
                .body("code", equalTo("request.idempotency-key-missing"));
    }

    private static Response keyed(String key, Map<String, ?> body, Posted notice) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(notice.path() + "/objections");
    }

    @Test
    void countsRightHoweverManyComeAtOnce() {
        Posted notice = board.posted();

        List<Integer> answers = Race.of(12, number -> {
            int answer = NoticeBoard.object(NoticeBoard.anybody(), notice, Map.of("text", "演示" + number))
                    .statusCode();
            return number == 7 ? answer + takeDown(notice) : answer;
        });

        long taken = answers.stream().filter(status -> status == 201).count();
        assertThat(answers).contains(201).isSubsetOf(201, 404);
        NoticeStanding standing = Transactions.run(() -> notices.of(notice.worker(), notice.caseId()));
        assertThat(standing.openObjections()).isEqualTo((int) taken);
    }

    private int takeDown(Posted notice) {
        return Transactions.run(
                () -> notices.takeDown(notice.worker(), notice.caseId()).replaceWith(0));
    }

    @Test
    void ofWhoeverIsErasedTheWordsStayWithoutTheName() {
        Posted notice = board.posted();
        UUID worker = Ids.next();
        NoticeBoard.object(NoticeBoard.as(tokens.of(worker, Role.WORKER)), notice, WITH_NAME)
                .then()
                .statusCode(201);
        assertThat(Transactions.run(() -> personal.export(worker)).toString()).contains("演示邻居");

        Transactions.run(() -> personal.erase(worker).replaceWith(true));

        NoticeBoard.as(board.officer())
                .get(notice.desk())
                .then()
                .body("objections[0].name", nullValue())
                .body("objections[0].text", equalTo("演示：家中另有住房"));
    }

    @Test
    void whereItHungIsOnRecord() {
        Posted notice = board.posted();
        String photo = NoticeBoard.photo(board.officer());
        String elsewhere = board.city().officer("T-D2", OfficerFunction.HANDLE_RELIEF);

        for (int again = 0; again < 2; again++) {
            NoticeBoard.as(board.officer())
                    .body(Map.of("files", List.of(photo)))
                    .post(notice.desk() + "/posting")
                    .then()
                    .statusCode(200)
                    .body("postings", contains(photo));
        }
        NoticeBoard.as(board.officer())
                .body(Map.of("files", List.of(UUID.randomUUID())))
                .post(notice.desk() + "/posting")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasSize(1));
        NoticeBoard.as(board.city().officer("T-D1", OfficerFunction.HANDLE_RELIEF))
                .get("/v1/files/" + photo)
                .then()
                .statusCode(200);
        NoticeBoard.as(elsewhere).get("/v1/files/" + photo).then().statusCode(404);
    }
}
