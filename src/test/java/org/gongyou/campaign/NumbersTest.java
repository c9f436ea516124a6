package org.gongyou.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gongyou.campaign.Fair.CAMPAIGNS;
import static org.gongyou.campaign.Fair.as;
import static org.gongyou.campaign.Fair.number;
import static org.gongyou.campaign.Fair.papers;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Numbers first, papers afterwards. */
@QuarkusTest
class NumbersTest extends ApiTest {

    private static final Map<String, Object> ACCEPT = Map.of("decision", "accept");
    private static final Map<String, Object> REFUSE = Map.of("decision", "refuse", "reasonCode", "not-met");

    @Inject
    Fair fair;

    @Inject
    Tokens tokens;

    @Test
    void numbersAreGivenInOrderAndSoManyAndOneAMember() {
        String campaign = fair.open(fair.numbers(8, 2));
        List<Member> members = fair.members(16);

        List<Response> answers = Race.of(32, runner -> number(members.get(runner % 16), campaign));

        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(answer -> answer.<Integer>path("number")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 8).boxed().toList());
        assertThat(Fair.slots(campaign)).isEqualTo(8);
        as(members.get(0)).get("/v1/me/coupons").then().body("items", hasSize(0));
        refused(Fair.claim(fair.member(), campaign), "benefit.not-a-rush");
        refused(number(fair.member(), fair.open(1)), "benefit.not-numbers");
        refused(Fair.join(fair.member(), campaign), "benefit.no-waiting-list");
    }

    @Test
    void theSameKeyIsTheSameNumber() {
        String campaign = fair.open(fair.numbers(2, 1));
        Member member = fair.member();
        Response first = take(member, campaign, "key");
        first.then().statusCode(201).body("number", equalTo(1)).body("state", equalTo("GIVEN"));

        take(member, campaign, "key")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("number", equalTo(1));
        refused(take(member, campaign, "other"), "benefit.already-claimed");
        await().untilAsserted(
                        () -> as(member).get("/v1/me/notices").then().body("items.title", hasItem("您的号码是1：演示满减券")));
        mine(fair.member(), campaign).then().statusCode(404);
    }

    @Test
    void theFirstOfThoseWhosePapersAreRightWin() {
        List<Member> members = fair.members(4);
        String campaign = numbered(members, 2);
        refused(papers(members.get(0), campaign), "benefit.papers-not-open");
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        List<String> cases = members.stream()
                .map(member -> papers(member, campaign).<String>path("caseNumber"))
                .toList();

        fair.officer().get("/officer/v1/cases/" + cases.get(3)).then().body("details.inTurn", equalTo(false));
        refused(fair.decide(cases.get(3), ACCEPT), "benefit.out-of-turn");
        fair.decide(cases.get(1), ACCEPT).then().statusCode(200);
        refused(fair.decide(cases.get(2), ACCEPT), "benefit.out-of-turn");
        fair.decide(cases.get(0), REFUSE).then().statusCode(200);
        fair.decide(cases.get(2), ACCEPT).then().statusCode(200).body("state", equalTo("ACCEPTED"));

        mine(members.get(0), campaign).then().body("state", equalTo("REFUSED"));
        for (Member winner : List.of(members.get(1), members.get(2))) {
            String coupon = mine(winner, campaign).path("couponId");
            as(winner).get("/v1/me/coupons").then().body("items.id", contains(coupon));
        }
        Jobs.runUntil(
                "campaign.NumberJob",
                () -> mine(members.get(3), campaign).then().body("state", equalTo("FULL")));
        as(members.get(3)).get("/v1/me/cases").then().body("items[0].state", equalTo("FULL"));
        fair.officer()
                .get(Fair.OFFICE + "/" + campaign + "/numbers")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3, 4))
                .body("items.state", contains("REFUSED", "ACCEPTED", "ACCEPTED", "FULL"));
    }

    @Test
    void officersWhoAcceptAtOnceNeverExceedTheQuota() {
        List<Member> members = fair.members(6);
        String campaign = numbered(members, 3);
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        List<String> cases = members.stream()
                .map(member -> papers(member, campaign).<String>path("caseNumber"))
                .toList();

        List<Integer> answers =
                Race.of(6, number -> fair.decide(cases.get(number), ACCEPT).statusCode());

        assertThat(answers).containsExactly(200, 200, 200, 409, 409, 409);
        assertThat(accepted(campaign)).isEqualTo(3);
        assertThatThrownBy(() -> Transactions.change(
                        "update campaign_number set state = 'ACCEPTED', nth = 4, quota = 3 where campaign_id = :id and number = 4",
                        Map.of("id", UUID.fromString(campaign))))
                .hasStackTraceContaining("campaign_number");
    }

    @Test
    void whoeverMissesTheTimeOrGivesUpMakesWayForTheNext() {
        List<Member> members = fair.members(4);
        String campaign = numbered(members, 1);
        as(members.get(0))
                .post(CAMPAIGNS + campaign + "/number/withdrawal")
                .then()
                .body("state", equalTo("WITHDRAWN"));
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        String third = papers(members.get(2), campaign).path("caseNumber");
        String fourth = papers(members.get(3), campaign).path("caseNumber");
        refused(papers(members.get(0), campaign), "benefit.number-ended");
        refused(fair.decide(third, ACCEPT), "benefit.out-of-turn");

        fair.papersFrom(campaign, Duration.ofMinutes(-62));

        Jobs.runUntil(
                "campaign.NumberJob",
                () -> mine(members.get(1), campaign).then().body("state", equalTo("MISSED")));
        refused(papers(members.get(1), campaign), "benefit.number-ended");
        refused(papers(members.get(3), campaign), "benefit.papers-closed");
        as(members.get(1)).get("/v1/me/notices").then().body("items.title", hasItem("未按时提交材料：演示满减券"));
        fair.decide(fourth, Map.of("decision", "request-information", "reasonCode", "unreadable"))
                .then()
                .statusCode(200);
        papers(members.get(3), campaign).then().statusCode(201).body("state", equalTo("SUBMITTED"));
        fair.decide(third, ACCEPT).then().statusCode(200);
        Jobs.runUntil(
                "campaign.NumberJob",
                () -> mine(members.get(3), campaign).then().body("state", equalTo("FULL")));
    }

    @Test
    void whoeverGivesUpWhileAnOfficerAcceptsIsOneOrTheOther() {
        List<Member> members = fair.members(1);
        String campaign = numbered(members, 1);
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        String papers = papers(members.get(0), campaign).path("caseNumber");

        List<Integer> answers = Race.of(
                4,
                number -> number == 0
                        ? fair.decide(papers, ACCEPT).statusCode()
                        : as(members.get(0))
                                .post(CAMPAIGNS + campaign + "/number/withdrawal")
                                .statusCode());

        assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
        String state = mine(members.get(0), campaign).path("state");
        assertThat(accepted(campaign)).isEqualTo(state.equals("ACCEPTED") ? 1 : 0);
        assertThat(state).isIn("ACCEPTED", "WITHDRAWN");
    }

    @Test
    void whatIsCancelledEndsForEverybody() {
        List<Member> members = fair.members(2);
        String campaign = numbered(members, 1);
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        String first = papers(members.get(0), campaign).path("caseNumber");
        fair.officer()
                .header("If-Match", fair.tag(campaign))
                .post(Fair.OFFICE + "/" + campaign + "/cancellation")
                .then()
                .statusCode(200);

        Jobs.runUntil(
                "campaign.NumberJob",
                () -> mine(members.get(0), campaign).then().body("state", equalTo("FULL")));
        mine(members.get(1), campaign).then().body("state", equalTo("FULL"));
        assertThat(fair.decide(first, ACCEPT).statusCode()).isEqualTo(409);
        assertThat(accepted(campaign)).isZero();
    }

    @Test
    void morePapersMayBeAcceptedThanWasPublished() {
        List<Member> members = fair.members(3);
        String campaign = numbered(members, 1);
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        List<String> cases = members.stream()
                .map(member -> papers(member, campaign).<String>path("caseNumber"))
                .toList();

        raise(campaign, 3).then().statusCode(422);
        raise(campaign, 1).then().statusCode(200).body("quota", equalTo(2)).body("numbers", equalTo(3));
        fair.decide(cases.get(0), ACCEPT).then().statusCode(200);
        fair.decide(cases.get(1), ACCEPT).then().statusCode(200);

        assertThat(accepted(campaign)).isEqualTo(2);
        refused(raise(campaign, 1), "benefit.over");
    }

    @Test
    void whatContradictsItselfIsNamed() {
        Map<String, Object> without = new HashMap<>(fair.numbers(2, 1));
        without.remove("numbers");
        fair.draft(without).then().statusCode(422).body("errors.pointer", hasItem("/campaign/numbers"));
        fair.draft(fair.numbers(1, 2))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/campaign/numbers/count"));
        Map<String, Object> early = new HashMap<>(fair.numbers(2, 1));
        early.put("windows", List.of(fair.window(Duration.ofHours(1), Duration.ofHours(5), 2)));
        fair.draft(early).then().statusCode(422).body("errors.pointer", hasItem("/campaign/numbers/papersFrom"));
    }

    @Test
    void onlyMembersTakeNumbersAndOnlyTheirOwnFilesArePapers() {
        String campaign = fair.open(fair.numbers(2, 1));
        given().post(CAMPAIGNS + campaign + "/numbers").then().statusCode(401);
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), Role.CLERK))
                .post(CAMPAIGNS + campaign + "/numbers")
                .then()
                .statusCode(403);
        refused(number(fair.stranger(), campaign), "benefit.not-entitled");
        Member member = fair.member();
        number(member, campaign).then().statusCode(201);
        fair.papersFrom(campaign, Duration.ofMinutes(-1));
        as(member)
                .header("Idempotency-Key", "k")
                .contentType(ContentType.JSON)
                .body(Map.of("fileIds", List.of(UUID.randomUUID())))
                .post(CAMPAIGNS + campaign + "/papers")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fileIds/0"));
        papers(fair.member(), campaign).then().statusCode(404);
    }

    /** Each has a number, in their order. */
    private String numbered(List<Member> members, int quota) {
        String campaign = fair.open(fair.numbers(members.size(), quota));
        List<Integer> numbers = new ArrayList<>();
        members.forEach(member -> numbers.add(number(member, campaign).path("number")));
        assertThat(numbers).isSorted();
        Jobs.runUntil("campaign.Settlement", () -> assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from campaign_slot where campaign_id = :id and settled_at is null",
                        Map.of("id", UUID.fromString(campaign))))
                .isZero());
        return campaign;
    }

    private static long accepted(String campaign) {
        return Transactions.select(
                Long.class,
                "select count(*) from campaign_number where campaign_id = :id and state = 'ACCEPTED'",
                Map.of("id", UUID.fromString(campaign)));
    }

    private Response raise(String campaign, int more) {
        return fair.officer()
                .header("If-Match", fair.tag(campaign))
                .body(Map.of("window", 1, "more", more))
                .post(Fair.OFFICE + "/" + campaign + "/raise");
    }

    private static Response take(Member member, String campaign, String key) {
        return as(member).header("Idempotency-Key", key).post(CAMPAIGNS + campaign + "/numbers");
    }

    private static Response mine(Member member, String campaign) {
        return as(member).get(CAMPAIGNS + campaign + "/number");
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}
