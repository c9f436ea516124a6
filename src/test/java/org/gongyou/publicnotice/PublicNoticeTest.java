package org.gongyou.publicnotice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.language.Language;
import org.gongyou.publicnotice.NoticeBoard.Posted;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What everybody may see, for how long, and what nobody sees. */
@QuarkusTest
class PublicNoticeTest extends ApiTest {

    private static final Set<String> SHOWN =
            Set.of("id", "applicant", "programme", "caseNumber", "union", "from", "until");

    @Inject
    NoticeBoard board;

    @Inject
    PublicNotices notices;

    @Inject
    HeardNotices heard;

    @Inject
    NoticePersonalData personal;

    @Test
    void showsTheLeastAndNothingElse() {
        Posted notice = board.posted();

        Response one = given().get(notice.path());
        Response list = given().get(
                        NoticeBoard.PATH + "?limit=1&unionId=" + board.city().id(NoticeBoard.STREET));

        one.then().statusCode(200).body("applicant", equalTo("演**")).body("programme", equalTo("演示大病救助"));
        assertThat(one.<Map<String, Object>>path("$").keySet()).isEqualTo(SHOWN);
        assertThat(list.<Map<String, Object>>path("items[0]").keySet()).isEqualTo(SHOWN);
        for (Response shown : new Response[] {one, list}) {
            assertThat(shown.asString())
                    .doesNotContain(NoticeBoard.NAME, notice.worker().toString());
            assertThat(shown.header("X-Robots-Tag")).contains("noindex");
            assertThat(shown.header("Cache-Control")).matches("public, max-age=([1-5]?\\d|60)");
        }
        given().header("Accept-Language", "en")
                .get(notice.path())
                .then()
                .body("programme", equalTo("Demo aid in serious illness"));
    }

    @Test
    void thePaperForTheBoardSaysNoMore() throws IOException {
        Posted notice = board.posted();

        byte[] pdf = NoticeBoard.as(board.officer())
                .get(notice.desk() + "/sheet")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("演**", "演示大病救助", "演示公示街道工会", "JZ-20261122-000001-9");
            assertThat(text).doesNotContain("困难工友", "电话", "地址", "身份证", "账号", "出生", "残疾", "收入");
        }
    }

    @Test
    void isExactlyWhatThePreviewSaid() {
        NoticeOrder order = board.order(Scope.PUBLIC);

        NoticePreview.View preview = notices.preview(order).in(Language.ZH);

        NoticeStanding standing = Transactions.run(() -> notices.post(order));
        assertThat(Transactions.run(() -> notices.post(order)).id()).isEqualTo(standing.id());
        given().get(NoticeBoard.PATH + "/" + standing.id())
                .then()
                .body("applicant", equalTo(preview.applicant()))
                .body("programme", equalTo(preview.programme()))
                .body("caseNumber", equalTo(preview.caseNumber()))
                .body("union", equalTo(preview.union()))
                .body("from", equalTo(preview.from().toString()))
                .body("until", equalTo(preview.until().toString()));
    }

    @Test
    void isGoneEverywhereTheSecondItsLastDayEnds() {
        Posted notice = board.posted();
        NoticeBoard.endsIn(notice, 20);
        String age = given().get(notice.path()).header("Cache-Control");
        assertThat(Integer.parseInt(age.replace("public, max-age=", ""))).isLessThanOrEqualTo(20);

        NoticeBoard.endsIn(notice, 0);

        String street = "?unionId=" + board.city().id(NoticeBoard.STREET);
        given().get(notice.path()).then().statusCode(404);
        given().get(NoticeBoard.PATH + street)
                .then()
                .body("items.id", not(hasItem(notice.id().toString())));
        NoticeBoard.object(NoticeBoard.anybody(), notice, Map.of("text", "演示"))
                .then()
                .statusCode(404);
        NoticeBoard.as(board.officer())
                .get(NoticeBoard.OFFICERS)
                .then()
                .body("items.id", not(hasItem(notice.id().toString())));
        NoticeBoard.as(board.officer()).get(notice.desk() + "/sheet").then().statusCode(404);
        board.look();
        board.look();
        assertThat(heard.of(notice.caseId())).containsExactly("over 0");
        NoticeBoard.as(board.officer())
                .get(notice.desk())
                .then()
                .body("state", equalTo("OVER"))
                .body("applicant", nullValue());
    }

    @Test
    void itsEndIsSaidOnceAlsoAfterAFall() {
        Posted notice = board.posted();
        heard.missOnce(notice.caseId());
        NoticeBoard.endsIn(notice, 0);

        board.look();
        given().get(notice.path()).then().statusCode(404);
        board.look();
        board.look();

        assertThat(heard.of(notice.caseId())).containsExactly("over 0");
    }

    @Test
    void isForTheMembersOfTheBasicUnionAloneWhereTheRulesSaySo() {
        Posted notice = board.posted(Scope.UNION_MEMBERS);
        String member = board.member(NoticeBoard.UNIT);
        String neighbour = board.member(NoticeBoard.STREET);

        NoticeBoard.as(member).get(notice.path()).then().statusCode(200).header("Cache-Control", "private, no-store");
        NoticeBoard.as(member)
                .get(NoticeBoard.PATH)
                .then()
                .body("items.id", hasItem(notice.id().toString()));
        NoticeBoard.as(neighbour).get(notice.path()).then().statusCode(404);
        given().get(notice.path()).then().statusCode(404);
        NoticeBoard.as(neighbour)
                .get(NoticeBoard.PATH)
                .then()
                .body("items.id", not(hasItem(notice.id().toString())));
        given().get(NoticeBoard.PATH)
                .then()
                .body("items.id", not(hasItem(notice.id().toString())));
        NoticeBoard.object(NoticeBoard.as(neighbour), notice, Map.of("text", "演示"))
                .then()
                .statusCode(404);
        NoticeBoard.object(NoticeBoard.as(member), notice, Map.of("text", "演示"))
                .then()
                .statusCode(201);
    }

    @Test
    void isTakenDownAtOnce() {
        Posted notice = board.posted();

        Transactions.run(
                () -> notices.takeDown(notice.worker(), notice.caseId()).replaceWith(true));

        given().get(notice.path()).then().statusCode(404);
        NoticeStanding standing = Transactions.run(() -> notices.of(notice.worker(), notice.caseId()));
        assertThat(standing.state()).isEqualTo(NoticeState.TAKEN_DOWN);
        board.look();
        assertThat(heard.of(notice.caseId())).isEmpty();
    }

    @Test
    void whoIsErasedHangsNoMore() {
        Posted notice = board.posted();

        assertThat(Transactions.run(() -> personal.export(notice.worker()))
                        .path("notices")
                        .get(0)
                        .path("caseNumber")
                        .asText())
                .startsWith("JZ-");
        Transactions.run(() -> personal.erase(notice.worker()).replaceWith(true));

        given().get(notice.path()).then().statusCode(404);
    }

    @Test
    void listsByUnionAndProgrammePageByPage() {
        board.posted();
        board.posted();
        String mine = NoticeBoard.PATH + "?limit=1&programme=SERIOUS-ILLNESS&unionId="
                + board.city().id(NoticeBoard.STREET);

        Response first = given().get(mine);
        Response second = given().get(mine + "&cursor=" + first.path("next"));

        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
        given().get(NoticeBoard.PATH + "?programme=NONE").then().body("items.size()", equalTo(0));
        given().get(NoticeBoard.PATH + "?unionId=" + board.city().id("T-D2"))
                .then()
                .body("items.union", not(hasItem("演示公示街道工会")));
        given().get(NoticeBoard.PATH + "?cursor=no").then().statusCode(422);
        given().get(NoticeBoard.PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void isKeptByTheOfficersOfTheUnionAlone() {
        Posted notice = board.posted();
        String elsewhere = board.city().officer("T-D2", OfficerFunction.HANDLE_RELIEF);
        String otherwise = board.city().officer(NoticeBoard.STREET, OfficerFunction.HANDLE_PAYMENTS);

        given().get(notice.desk()).then().statusCode(401);
        NoticeBoard.as(board.member(NoticeBoard.UNIT)).get(notice.desk()).then().statusCode(403);
        NoticeBoard.as(otherwise)
                .get(notice.desk())
                .then()
                .statusCode(403)
                .body("code", equalTo("public-notice.no-officer"));
        NoticeBoard.as(elsewhere).get(notice.desk()).then().statusCode(404);
        NoticeBoard.as(elsewhere)
                .get(NoticeBoard.OFFICERS)
                .then()
                .body(
                        "items.unionId",
                        everyItem(
                                not(equalTo(board.city().id(NoticeBoard.STREET).toString()))));
    }
}
