package org.gongyou.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.campaign.Fair.CAMPAIGNS;
import static org.gongyou.campaign.Fair.as;
import static org.gongyou.campaign.Fair.claim;
import static org.gongyou.campaign.Fair.handBack;
import static org.gongyou.campaign.Fair.join;
import static org.gongyou.campaign.Fair.minutesPass;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What is handed back goes to whoever waits. */
@QuarkusTest
class WaitingTest extends ApiTest {

    @Inject
    Fair fair;

    @Inject
    WaitingPass pass;

    @Test
    void whatIsHandedBackGoesToWhoeverWaitsFirst() {
        String campaign = fair.open(1);
        List<Member> members = fair.members(3);
        String coupon = claim(members.get(0), campaign, "key").path("id");
        join(members.get(1), campaign)
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("position", equalTo(1));
        join(members.get(2), campaign).then().statusCode(201).body("position", equalTo(2));

        handBack(members.get(0), coupon).then().statusCode(200).body("state", equalTo("RETURNED"));
        passOn(campaign);

        String passed = mine(members.get(1), campaign).path("couponId");
        as(members.get(1))
                .get("/v1/me/coupons")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(passed));
        await().untilAsserted(() ->
                as(members.get(1)).get("/v1/me/notices").then().body("items[0].title", equalTo("候补成功：演示满减券")));
        mine(members.get(2), campaign).then().body("state", equalTo("WAITING")).body("position", equalTo(1));
        claim(members.get(0), campaign, "key")
                .then()
                .statusCode(201)
                .body("id", equalTo(coupon))
                .body("state", equalTo("RETURNED"))
                .body("code", nullValue());
        refused(claim(members.get(0), campaign), "benefit.already-claimed");
        // Until an instance looks again it may believe that everything is gone.
        await().untilAsserted(() -> refused(claim(members.get(1), campaign), "benefit.already-claimed"));
        refused(claim(members.get(2), campaign), "benefit.sold-out");
        refused(join(members.get(0), campaign), "benefit.already-claimed");
    }

    @Test
    void fiftyWaitAndTenAreHandedBackAtOnce() {
        String campaign = fair.open(10);
        List<Member> holders = fair.members(10);
        List<String> coupons = holders.stream()
                .map(holder -> claim(holder, campaign).<String>path("id"))
                .toList();
        List<Member> waiting = fair.members(50);
        Race.of(50, number -> join(waiting.get(number), campaign))
                .forEach(answer -> answer.then().statusCode(201));
        assertThat(waiting.stream().map(one -> mine(one, campaign).<Integer>path("position")))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
        minutesPass(campaign);

        Race.of(
                40,
                number -> number < 10
                        ? handBack(holders.get(number), coupons.get(number)).statusCode()
                        : number < 30 ? claim(waiting.get(number), campaign).statusCode() : passNow());
        passOn(campaign);

        assertThat(Fair.slots(campaign)).isEqualTo(10);
        assertThat(Transactions.select(
                        Long.class,
                        "select count(distinct worker_id) from campaign_slot where campaign_id = :id and returned_at is null",
                        Map.of("id", UUID.fromString(campaign))))
                .isEqualTo(10);
        assertThat(waiting.stream()
                        .map(one -> mine(one, campaign).<String>path("state"))
                        .filter("WON"::equals))
                .hasSize(10);
        holders.forEach(holder -> as(holder).get("/v1/me/coupons").then().body("items[0].state", equalTo("RETURNED")));
    }

    private int passNow() {
        Transactions.await(() -> pass.passAll().replaceWith(true));
        return 0;
    }

    @Test
    void whoeverHasAPassedCouponIsNeverToldThatNothingIsLeft() {
        String campaign = fair.open(1);
        Member first = fair.member();
        Member next = fair.member();
        String coupon = claim(first, campaign).path("id");
        refused(claim(next, campaign), "benefit.sold-out");
        refused(claim(next, campaign), "benefit.sold-out");
        join(next, campaign).then().statusCode(201);
        handBack(first, coupon);

        await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(1)).until(() -> Fair.slots(campaign) == 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> Fair.slots(campaign) == 1);

        refused(claim(next, campaign), "benefit.already-claimed");
    }

    @Test
    void oneWaitsOnceAllAreGoneAndOnlyIfOneMayHaveOne() {
        String early = fair.published(fair.rush(1));
        refused(join(fair.member(), early), "benefit.not-open");
        String campaign = fair.open(1);
        refused(join(fair.member(), campaign), "benefit.not-sold-out");
        claim(fair.member(), campaign).then().statusCode(201);
        refused(join(fair.stranger(), campaign), "benefit.not-entitled");
        refused(join(fair.lapsed(), campaign), "benefit.not-entitled");
        mine(fair.member(), campaign).then().statusCode(404);
        given().get(CAMPAIGNS + campaign + "/waiting").then().statusCode(401);
        join(fair.member(), UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void whoeverLeavesGoesToTheEndAndWhoeverMayNotJustThenKeepsThePlace() {
        String campaign = fair.open(1);
        Member holder = fair.member();
        String coupon = claim(holder, campaign).path("id");
        List<Member> members = fair.members(3);
        members.forEach(member -> join(member, campaign).then().statusCode(201));
        as(members.get(0)).delete(CAMPAIGNS + campaign + "/waiting").then().statusCode(204);
        mine(members.get(0), campaign).then().body("state", equalTo("LEFT"));
        join(members.get(0), campaign).then().statusCode(201).body("position", equalTo(3));
        join(members.get(1), campaign).then().statusCode(201).body("position", equalTo(1));
        fair.lapse(members.get(1));

        handBack(holder, coupon);
        passOn(campaign);

        mine(members.get(1), campaign).then().body("state", equalTo("WAITING")).body("position", equalTo(1));
        mine(members.get(2), campaign).then().body("state", equalTo("WON"));
    }

    @Test
    void afterADrawOneWaitsInTheOrderOfTheLots() {
        Map<String, Object> said = new HashMap<>(fair.rush(1));
        said.put("mode", "DRAW");
        String campaign = fair.open(said);
        List<Member> members = fair.members(4);
        Map<String, Member> byTicket = new HashMap<>();
        members.forEach(member -> byTicket.put(fair.enter(member, campaign).path("ticket"), member));
        refused(join(members.get(0), campaign), "benefit.not-drawn");
        fair.shift(campaign, Duration.ofHours(-2));
        Jobs.runUntil(
                "campaign.DrawJob",
                () -> given().get(CAMPAIGNS + campaign + "/draw").then().body("drawnAt", notNullValue()));
        refused(join(fair.member(), campaign), "benefit.not-entered");
        List<Member> losers = members.stream()
                .filter(member -> as(member)
                        .get(CAMPAIGNS + campaign + "/entry")
                        .path("outcome")
                        .equals("LOST"))
                .toList();
        losers.forEach(loser -> join(loser, campaign).then().statusCode(201));
        Member winner = members.stream()
                .filter(member -> !losers.contains(member))
                .findFirst()
                .orElseThrow();

        handBack(winner, as(winner).get(CAMPAIGNS + campaign + "/entry").path("couponId"));
        passOn(campaign);

        Member next = losers.stream()
                .filter(loser -> mine(loser, campaign).path("state").equals("WON"))
                .findFirst()
                .orElseThrow();
        assertThat(Transactions.select(
                        Integer.class,
                        "select lot from campaign_entry where campaign_id = :id and worker_id = :worker",
                        Map.of("id", UUID.fromString(campaign), "worker", next.id())))
                .isEqualTo(2);
    }

    @Test
    void whatIsHandedBackFreesTheSeries() {
        Map<String, Object> one = new HashMap<>(fair.rush(5));
        one.put("series", Fair.code());
        one.put("seriesLimit", 1);
        String first = fair.open(one);
        String second = fair.open(one);
        Member member = fair.member();
        String coupon = claim(member, first).path("id");
        refused(claim(member, second), "benefit.series-limit");

        handBack(member, coupon).then().statusCode(200);

        claim(member, second).then().statusCode(201);
    }

    @Test
    void nothingIsPassedOnWhenTheCampaignIsCancelled() {
        String campaign = fair.open(1);
        Member holder = fair.member();
        Member next = fair.member();
        String coupon = claim(holder, campaign).path("id");
        join(next, campaign).then().statusCode(201);
        fair.cancel(campaign);
        minutesPass(campaign);

        handBack(holder, coupon).then().statusCode(200);

        Jobs.runUntil("campaign.WaitingPass", () -> mine(next, campaign).then().body("state", equalTo("OVER")));
        assertThat(Fair.slots(campaign)).isZero();
    }

    private void passOn(String campaign) {
        minutesPass(campaign);
        Jobs.runUntil("campaign.WaitingPass", () -> assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from campaign_free_slot where campaign_id = :id",
                        Map.of("id", UUID.fromString(campaign))))
                .isZero());
    }

    private static Response mine(Member member, String campaign) {
        return as(member).get(CAMPAIGNS + campaign + "/waiting");
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}
