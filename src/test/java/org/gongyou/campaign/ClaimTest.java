package org.gongyou.campaign;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.campaign.Fair.as;
import static org.gongyou.campaign.Fair.claim;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Everybody taps at once. */
@QuarkusTest
class ClaimTest extends ApiTest {

    @Inject
    Fair fair;

    @Test
    void whoeverComesInTimeHasACoupon() {
        String campaign = fair.open(2);
        Member member = fair.member();

        Response won = claim(member, campaign);

        won.then()
                .statusCode(201)
                .body("campaignId", equalTo(campaign))
                .body("title", equalTo("演示满减券"))
                .body("state", equalTo("ACTIVE"))
                .body("valueInFen", equalTo(500))
                .body("code", startsWith("GC1."));
        as(member)
                .get("/v1/me/coupons")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(won.path("id")))
                .body("items[0].code", equalTo(won.path("code")));
    }

    @Test
    void couponNoticeAndAuditEntryFollow() {
        String campaign = fair.open(1);
        Member member = fair.member();
        String coupon = claim(member, campaign).path("id");

        await().until(() ->
                as(member).get("/v1/me/notices").<List<Object>>path("items").size() == 1);

        as(member).get("/v1/me/notices").then().body("items[0].title", equalTo("您已领到：演示满减券"));
        as(member).get("/v1/me/coupons/" + coupon).then().statusCode(200).body("id", equalTo(coupon));
        as(member).get("/v1/me/coupons").then().body("items", hasSize(1));
        as(fair.member()).get("/v1/me/coupons/" + coupon).then().statusCode(404);
    }

    @Test
    void theSameKeyIsTheSameCouponAndAnotherIsTooMuch() {
        String campaign = fair.open(5);
        Member member = fair.member();
        String first = claim(member, campaign, "key").path("id");

        claim(member, campaign, "key")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        refused(claim(member, campaign), "benefit.already-claimed");
    }

    @Test
    void whoeverComesTooLateGoesWithoutAndWhoeverWonStillHas() {
        String campaign = fair.open(1);
        Member winner = fair.member();
        String won = claim(winner, campaign, "key").path("id");
        Member loser = fair.member();

        refused(claim(loser, campaign), "benefit.sold-out");
        refused(claim(loser, campaign), "benefit.sold-out");

        claim(winner, campaign, "key").then().statusCode(201).body("id", equalTo(won));
        refused(claim(winner, campaign), "benefit.already-claimed");
    }

    @Test
    void whoeverIsNoMemberOrOfAnotherUnionOrWithoutValidCardIsNotEntitled() {
        Map<String, Object> daoli = new HashMap<>(fair.rush(5));
        daoli.put("rules", Map.of("unionIds", List.of(fair.union(TestCity.DAOLI))));
        String campaign = fair.open(daoli);

        refused(claim(fair.members(1, TestCity.NANGANG_STREET).get(0), campaign), "benefit.not-entitled");
        claim(fair.members(1, TestCity.DAOLI_STREET).get(0), campaign).then().statusCode(201);
        refused(claim(fair.stranger(), fair.open(1)), "benefit.not-entitled");
        refused(claim(fair.lapsed(), fair.open(1)), "benefit.not-entitled");
    }

    @Test
    void beforeItOpensAndAfterItClosedNothingIsGiven() {
        Member early = fair.member();
        String campaign = fair.published(fair.rush(1));
        claim(early, campaign)
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("benefit.not-open"));

        fair.shift(campaign, Duration.ofMinutes(-61));
        String won = claim(early, campaign, "key").path("id");
        fair.shift(campaign, Duration.ofHours(-5));

        refused(claim(fair.member(), campaign), "benefit.over");
        claim(early, campaign, "key").then().statusCode(201).body("id", equalTo(won));
        refused(claim(early, campaign, "other"), "benefit.already-claimed");
    }

    @Test
    void aNightShiftHasItsOwnOpening() {
        Map<String, Object> sliced = new HashMap<>(fair.rush(2));
        sliced.put(
                "windows",
                List.of(
                        fair.window(Duration.ofHours(1), Duration.ofHours(2), 1),
                        fair.window(Duration.ofHours(10), Duration.ofHours(12), 1)));
        String campaign = fair.open(sliced);
        Member morning = fair.member();
        Member night = fair.member();
        claim(morning, campaign).then().statusCode(201);
        refused(claim(night, campaign), "benefit.sold-out");

        fair.shift(campaign, Duration.ofHours(-5));
        claim(night, campaign).then().statusCode(409).body("code", equalTo("benefit.not-open"));
        fair.shift(campaign, Duration.ofHours(-4));

        refused(claim(morning, campaign), "benefit.already-claimed");
        claim(night, campaign).then().statusCode(201);
    }

    @Test
    void aSeriesGivesAMemberSoManyAndNoMore() {
        Map<String, Object> one = new HashMap<>(fair.rush(5));
        one.put("series", Fair.code());
        one.put("seriesLimit", 2);
        List<String> campaigns = List.of(fair.open(one), fair.open(one), fair.open(one), fair.open(one));
        Member member = fair.member();

        List<Integer> answers =
                Race.of(4, number -> claim(member, campaigns.get(number)).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 201, 409, 409);
        assertThat(campaigns.stream().mapToLong(Fair::slots).sum()).isEqualTo(2);
    }

    @Test
    void whatIsCancelledGivesNothingMore() {
        String campaign = fair.open(5);
        Member winner = fair.member();
        claim(winner, campaign, "key").then().statusCode(201);
        Response seen = fair.officer().get(Fair.OFFICE + "/" + campaign);
        fair.officer()
                .header("If-Match", seen.header("ETag"))
                .post(Fair.OFFICE + "/" + campaign + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        refused(claim(fair.member(), campaign), "benefit.cancelled");
        claim(winner, campaign, "key").then().statusCode(201);
    }

    @Test
    void aCouponHandedBackIsOneNoLonger() {
        String campaign = fair.open(1);
        Member member = fair.member();
        String coupon = claim(member, campaign).path("id");

        as(fair.member()).post("/v1/me/coupons/" + coupon + "/return").then().statusCode(404);
        as(member)
                .post("/v1/me/coupons/" + coupon + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        as(member)
                .post("/v1/me/coupons/" + coupon + "/return")
                .then()
                .statusCode(409)
                .body("code", equalTo("coupon.not-active"));
    }

    @Nested
    class Races {

        @Test
        void sixtyFourTapsOfOneMemberAreOneCoupon() {
            String campaign = fair.open(1);
            Member member = fair.member();

            Map<String, Long> answers = answers(Race.of(64, number -> claim(member, campaign)));

            assertThat(answers).containsEntry("won", 1L).containsEntry("benefit.already-claimed", 63L);
            assertThat(Fair.slots(campaign)).isEqualTo(1);
        }

        @Test
        void sixtyFourTapsWithOneKeyAreOneCouponToldToAll() {
            String campaign = fair.open(5);
            Member member = fair.member();

            List<Response> answers = Race.of(64, number -> claim(member, campaign, "one"));

            assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
            assertThat(answers.stream().map(answer -> answer.path("id")).distinct())
                    .hasSize(1);
            assertThat(Fair.slots(campaign)).isEqualTo(1);
        }

        @Test
        void oneCouponIsWonByOneOfSixtyFour() {
            String campaign = fair.open(1);
            List<Member> members = fair.members(64);

            Map<String, Long> answers = answers(Race.of(64, number -> claim(members.get(number), campaign)));

            assertThat(answers).containsEntry("won", 1L).containsEntry("benefit.sold-out", 63L);
        }

        @Test
        void aQuotaIsGivenAwayWholeAndNoMore() {
            String campaign = fair.open(150);
            List<Member> members = fair.members(64 * 4);

            List<Response> all = Race.of(64, number -> members.subList(4 * number, 4 * number + 4).stream()
                            .map(member -> claim(member, campaign))
                            .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(answers(all)).containsEntry("won", 150L).containsEntry("benefit.sold-out", 106L);
            assertThat(Fair.slots(campaign)).isEqualTo(150);
        }

        private Map<String, Long> answers(List<Response> answers) {
            return answers.stream()
                    .collect(groupingBy(
                            answer -> answer.statusCode() == 201 ? "won" : answer.<String>path("code"), counting()));
        }
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}
