package org.gongyou.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.representation.AidDesk.accept;
import static org.gongyou.representation.AidDesk.assign;
import static org.gongyou.representation.AidDesk.assignment;
import static org.gongyou.representation.AidDesk.decline;
import static org.gongyou.representation.AidDesk.offer;
import static org.gongyou.representation.AidDesk.offerState;
import static org.gongyou.representation.AidDesk.path;
import static org.gongyou.representation.AidDesk.timeline;
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
import java.util.UUID;
import org.gongyou.lawyer.LawyerOffice;
import org.gongyou.lawyer.LawyerOffice.Advocate;
import org.gongyou.legalaid.Service;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.representation.AidDesk.District;
import org.gongyou.representation.AidDesk.Request;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssigningTest extends ApiTest {

    @Inject
    AidDesk desk;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private District district;

    @BeforeEach
    void aDistrictOfItsOwn() {
        district = desk.district();
    }

    @Test
    void whoeverFitsBestIsAskedAndBecomesTheLawyer() {
        Advocate other = desk.advocate(district, "", 5, "WORK_INJURY");
        Advocate best = desk.advocate(district, "演示合用律师事务所", 5, "WAGES");
        Request request = desk.waiting(district, "演示拖欠有限公司");

        desk.ask();

        best.calls()
                .get("/lawyer/v1/offers")
                .then()
                .statusCode(200)
                .body("items.state", contains("OPEN"))
                .body("items[0].subject.opponents", contains("演示拖欠有限公司"))
                .body("items[0].subject.applicant", equalTo("测**"));
        other.calls().get("/lawyer/v1/offers").then().body("items", hasSize(0));
        best.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(404);
        accept(best, request).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        best.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(200);
        other.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(404);
        assignment(district, request)
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTING"))
                .body("asked.state", contains("ACCEPTED"));
        assertThat(timeline(request)).contains("lawyer-asked", "lawyer-accepted", "accepted");
    }

    @Test
    void nobodyIsAskedTwiceAndWhenNobodyIsLeftTheUnionNamesSomebody() {
        Advocate first = desk.advocate(district, "", 5, "WAGES");
        Advocate second = desk.advocate(district, "", 5);
        Request request = desk.waiting(district, "演示轮换有限公司");

        desk.ask();
        decline(first, request).then().statusCode(200).body("state", equalTo("DECLINED"));
        desk.ask();
        assertThat(offerState(second, request)).isEqualTo("OPEN");
        desk.timeIsUp(request);

        assertThat(offerState(second, request)).isEqualTo("LAPSED");
        accept(second, request).then().statusCode(409).body("code", equalTo("representation.offer-over"));
        Response left = assignment(district, request);
        left.then().body("state", equalTo("NOBODY_LEFT")).body("asked", hasSize(2));
        desk.ask();
        assertThat(timeline(request)).contains("lawyer-declined", "lawyer-did-not-answer", "no-lawyer-left");
        LawyerOffice.as(district.officer())
                .get(path(request) + "/candidates")
                .then()
                .statusCode(200)
                .body("items.obstacles.code.flatten()", hasItem("ASKED_BEFORE"));

        assign(district.officer(), request, left.header("ETag"), second.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .body("asked.byHand", hasItem(true));
        accept(second, request).then().statusCode(200);
    }

    @Test
    void aCaseIsHandedOverWithItsHistoryAndTheFormerLawyerFindsNothing() {
        Advocate former = desk.advocate(district, "", 5, "WAGES");
        Request request = desk.waiting(district, "演示移交有限公司");
        desk.ask();
        accept(former, request).then().statusCode(200);
        Advocate next = desk.advocate(district, "", 5);

        Map<String, String> why = Map.of("reason", "因出国进修，无法继续承办");
        String handOver = "/lawyer/v1/cases/" + request.number() + "/hand-over";
        next.calls().body(why).post(handOver).then().statusCode(404);
        former.calls().body(why).post(handOver).then().statusCode(200).body("state", equalTo("HANDED_OVER"));

        former.calls().body(why).post(handOver).then().statusCode(404);
        former.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(404);
        desk.ask();
        assertThat(offerState(former, request)).isEqualTo("HANDED_OVER");
        accept(next, request).then().statusCode(200);
        assertThat(timeline(request)).containsSubsequence("lawyer-accepted", "lawyer-handed-over", "lawyer-accepted");
        Response acting = assignment(district, request);
        LawyerOffice.as(district.officer())
                .header("If-Match", acting.header("ETag"))
                .body(why)
                .post(path(request) + "/hand-over")
                .then()
                .statusCode(200)
                .body("state", equalTo("SEEKING"));
        next.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(404);
        assertThat(LawyerOffice.as(district.officer())
                        .header("If-Match", assignment(district, request).header("ETag"))
                        .body(why)
                        .post(path(request) + "/hand-over")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoeverJustGaveACaseUpIsNotAskedFirstForTheNext() {
        Advocate former = desk.advocate(district, "", 5);
        Request given = desk.waiting(district, "演示放弃有限公司");
        desk.ask();
        accept(former, given).then().statusCode(200);
        Advocate other = desk.advocate(district, "", 5);
        former.calls()
                .body(Map.of("reason", "因出国进修，无法继续承办"))
                .post("/lawyer/v1/cases/" + given.number() + "/hand-over")
                .then()
                .statusCode(200);
        desk.ask();
        accept(other, given).then().statusCode(200);

        Request next = desk.waiting(district, "演示下一有限公司");
        desk.ask();

        assertThat(AidDesk.offer(other, next)).isNotNull();
        assertThat(AidDesk.offer(former, next)).isNull();
    }

    @Test
    void aLawyerWhoseAccountIsNoMoreIsStillCalledSomething() {
        Advocate lawyer = desk.advocate(district, "", 5);
        Request request = desk.waiting(district, "演示注销有限公司");
        desk.ask();
        Transactions.change("update lawyer set name = null where id = :id", Map.of("id", lawyer.id()));

        assignment(district, request).then().body("asked.name", hasItem("已注销"));
    }

    @Test
    void ofOfficersWhoAssignAtOnceOneDoes() {
        Advocate one = desk.advocate(district, "", 0);
        Advocate other = desk.advocate(district, "", 0);
        String colleague = city.officer(district.code(), OfficerFunction.HANDLE_LEGAL_AID);
        Request request = desk.waiting(district, "演示同时有限公司");
        desk.ask();
        String tag = assignment(district, request).header("ETag");

        List<Integer> answers = Race.of(4, i -> assign(
                        i % 2 == 0 ? district.officer() : colleague, request, tag, i % 2 == 0 ? one.id() : other.id())
                .statusCode());

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 412)
                .hasSize(3);
        assignment(district, request).then().body("asked.findAll { it.state == 'OPEN' }", hasSize(1));
    }

    @Test
    void anOfferIsTakenOnceHoweverOftenItIsAccepted() {
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Request request = desk.waiting(district, "演示重复有限公司");
        desk.ask();
        String offer = offer(lawyer, request);

        List<Integer> answers = Race.of(4, i -> accept(lawyer, offer, true).statusCode());

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status == 409)
                .hasSize(3);
        assertThat(timeline(request)).containsOnlyOnce("lawyer-accepted");
    }

    @Test
    void onlyWhoeverIsAskedAnswersAndWithADeclaration() {
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Advocate stranger = desk.advocate(desk.district(), "", 5, "WAGES");
        Request request = desk.waiting(district, "演示声明有限公司");
        desk.ask();
        String offer = offer(lawyer, request);

        accept(stranger, offer, true).then().statusCode(404);
        accept(lawyer, offer, false).then().statusCode(422).body("errors.pointer", contains("/declaration/noConflict"));
        lawyer.calls()
                .body(Map.of("declaration", Map.of("noConflict", true)))
                .post("/lawyer/v1/offers/" + offer + "/acceptance")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/declaration/reason"));
        LawyerOffice.as(tokens.of(UUID.randomUUID(), Role.WORKER))
                .get("/lawyer/v1/offers")
                .then()
                .statusCode(403);
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.values());
        LawyerOffice.as(elsewhere).get(path(request) + "/assignment").then().statusCode(404);
        LawyerOffice.as(elsewhere).get(path(request) + "/candidates").then().statusCode(404);
        assign(elsewhere, request, "\"1\"", lawyer.id()).then().statusCode(404);
        LawyerOffice.as(district.officer())
                .body(Map.of("lawyerId", lawyer.id()))
                .post(path(request) + "/assignment")
                .then()
                .statusCode(428);
        assign(district.officer(), request, assignment(district, request).header("ETag"), UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.code", contains("representation.lawyer-unknown"));
    }

    @Test
    void aRevokedPowerStopsTheLawyerAtOnce() {
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Request request = desk.running(district, lawyer, "演示撤权有限公司", Service.ARBITRATION);

        desk.take(request, "revoke");

        lawyer.calls().get("/lawyer/v1/cases/" + request.number()).then().statusCode(404);
        assertThat(offerState(lawyer, request)).isEqualTo("HANDED_OVER");
        request.calls()
                .get("/v1/legal-aid-requests/" + request.id() + "/proceedings")
                .then()
                .body("lawyer", nullValue());
    }

    @Test
    void whatIsWithdrawnNeedsNoAnswer() {
        Advocate lawyer = desk.advocate(district, "", 5, "WAGES");
        Request request = desk.waiting(district, "演示撤回有限公司");
        desk.ask();

        desk.take(request, "withdraw");

        assertThat(offerState(lawyer, request)).isEqualTo("TAKEN_BACK");
        desk.ask();
        assertThat(offerState(lawyer, request)).isEqualTo("TAKEN_BACK");
    }
}
