package org.gongyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.campaign.Fair.as;
import static org.gongyou.campaign.Fair.claim;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** More coupons than were published. */
@QuarkusTest
class QuotaRaiseTest extends ApiTest {

    @Inject
    Fair fair;

    @Test
    void moreAreGivenWhileEverybodyClaims() {
        String campaign = fair.open(20);
        List<Member> members = fair.members(60);
        List<Integer> answers = new ArrayList<>(
                Race.of(61, number -> number == 60 ? raise(campaign, 1, 15) : claim(members.get(number), campaign))
                        .stream()
                        .map(Response::statusCode)
                        .toList());

        assertThat(answers.remove(60)).isEqualTo(200);
        assertThat(answers.stream().filter(status -> status == 201).count()).isBetween(20L, 35L);
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            members.forEach(member -> claim(member, campaign));
            return Fair.slots(campaign) == 35;
        });
        claim(fair.member(), campaign).then().body("code", equalTo("benefit.sold-out"));
        fair.officer().get(Fair.OFFICE + "/" + campaign).then().body("quota", equalTo(35));
    }

    @Test
    void slotsOfLaterOpeningsMoveUp() {
        Map<String, Object> sliced = new HashMap<>(fair.rush(3));
        sliced.put(
                "windows",
                List.of(
                        fair.window(Duration.ofHours(1), Duration.ofHours(2), 1),
                        fair.window(Duration.ofHours(10), Duration.ofHours(12), 2)));
        String campaign = fair.open(sliced);
        List<Member> members = fair.members(6);
        claim(members.get(0), campaign).then().statusCode(201);

        raise(campaign, 1, 1).then().statusCode(200).body("windows[0].quota", equalTo(2));

        await().until(() -> claim(members.get(1), campaign).statusCode() == 201);
        claim(members.get(2), campaign).then().body("code", equalTo("benefit.sold-out"));
        fair.shift(campaign, Duration.ofHours(-9));
        for (int i = 2; i < 4; i++) claim(members.get(i), campaign).then().statusCode(201);
        claim(members.get(4), campaign).then().body("code", equalTo("benefit.sold-out"));
        raise(campaign, 1, 1).then().statusCode(409).body("code", equalTo("benefit.over"));
        raise(campaign, 3, 1).then().statusCode(422).body("errors[0].pointer", equalTo("/window"));
    }

    @Test
    void whoeverWaitsComesBeforeNewClaims() {
        String campaign = fair.open(1);
        List<Member> members = fair.members(4);
        claim(members.get(0), campaign).then().statusCode(201);
        Fair.join(members.get(1), campaign).then().statusCode(201);

        raise(campaign, 1, 2).then().statusCode(200);

        await().until(() -> claim(members.get(2), campaign).statusCode() == 201);
        claim(members.get(3), campaign).then().body("code", equalTo("benefit.sold-out"));
        Fair.minutesPass(campaign);
        await().until(() -> Fair.slots(campaign) == 3);
        as(members.get(1)).get(Fair.CAMPAIGNS + campaign + "/waiting").then().body("state", equalTo("WON"));
    }

    @Test
    void whatIsPublishedIsNeverLoweredNotEvenByTheDatabase() {
        String campaign = fair.open(5);

        assertThat(Transactions.select(
                        Long.class,
                        "select count(*) from campaign_size where campaign_id = :id",
                        Map.of("id", UUID.fromString(campaign))))
                .isEqualTo(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Transactions.change(
                        "update campaign set quota = 4 where id = :id", Map.of("id", UUID.fromString(campaign))))
                .hasStackTraceContaining("never lowered");
    }

    @Test
    void onlyWhoeverRunsAPublishedOneAndHasSeenItRaisesIt() {
        String draft = fair.draft(fair.rush(1)).path("id");
        raise(draft, 1, 1).then().statusCode(409).body("code", equalTo("benefit.not-published"));
        String campaign = fair.open(1);
        fair.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("window", 1, "more", 1))
                .post(Fair.OFFICE + "/" + campaign + "/raise")
                .then()
                .statusCode(412);
        raise(campaign, 1, 0).then().statusCode(422).body("errors[0].pointer", equalTo("/more"));
        raise(campaign, 1, 1_000_000).then().statusCode(422).body("errors[0].code", equalTo("benefit.too-many"));
    }

    private Response raise(String campaign, int window, int more) {
        return fair.officer()
                .header("If-Match", fair.tag(campaign))
                .body(Map.of("window", window, "more", more))
                .post(Fair.OFFICE + "/" + campaign + "/raise");
    }
}
