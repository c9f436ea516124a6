package org.gongyou.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.campaign.Fair.CAMPAIGNS;
import static org.gongyou.campaign.Fair.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.junit.jupiter.api.Test;

/** A draw that anybody can do again. */
@QuarkusTest
class DrawTest extends ApiTest {

    private static final String SERIES_FULL = "benefit.series-limit";

    @Inject
    Fair fair;

    @Test
    void aStrangerFindsTheSameWinnersFromWhatIsPublished() throws NoSuchAlgorithmException {
        String campaign = fair.open(drawOf(7));
        List<Member> members = fair.members(40);
        String hashBefore = draw(campaign).path("seedHash");
        draw(campaign).then().body("seed", nullValue()).body("drawnAt", nullValue());
        given().get(CAMPAIGNS + campaign + "/draw/tickets").then().statusCode(404);
        Map<String, Member> byTicket = new HashMap<>();
        for (Member member : members) byTicket.put(enter(member, campaign).path("ticket"), member);

        close(campaign);

        Response draw = draw(campaign);
        byte[] seed = HexFormat.of().parseHex(draw.path("seed"));
        assertThat(hex(sha256(seed))).isEqualTo(hashBefore).isEqualTo(draw.<String>path("seedHash"));
        String list = text(campaign, "tickets");
        assertThat(hex(sha256(ascii(list)))).isEqualTo(draw.<String>path("listHash"));
        assertThat(list.lines()).containsExactlyInAnyOrderElementsOf(byTicket.keySet());
        List<String> winners = winners(seed, list, 7);
        assertThat(text(campaign, "winners").lines()).containsExactlyElementsOf(winners);
        for (Map.Entry<String, Member> entry : byTicket.entrySet()) {
            boolean won = winners.contains(entry.getKey());
            mine(entry.getValue(), campaign).then().body("outcome", equalTo(won ? "WON" : "LOST"));
            as(entry.getValue()).get("/v1/me/coupons").then().body("items", hasSize(won ? 1 : 0));
        }
    }

    /** Written from mobile-contract/draw.md alone. */
    private static List<String> winners(byte[] seed, String list, int quota) throws NoSuchAlgorithmException {
        byte[] listHash = sha256(ascii(list));
        TreeMap<String, String> lots = new TreeMap<>();
        for (String ticket : list.lines().toList()) lots.put(hex(sha256(seed, listHash, ascii(ticket))), ticket);
        return lots.values().stream().limit(quota).toList();
    }

    @Test
    void aMemberHasOneTicketHoweverOftenTheyEnter() {
        String campaign = fair.open(drawOf(1));
        Member member = fair.member();

        List<String> tickets = Race.of(32, number -> enter(member, campaign).path("ticket"));

        assertThat(tickets.stream().distinct()).hasSize(1);
        mine(member, campaign).then().statusCode(200).body("outcome", equalTo("WAITING"));
        mine(fair.member(), campaign).then().statusCode(404);
    }

    @Test
    void whoeverComesTooEarlyTooLateOrIsNoMemberGetsNoTicket() {
        String campaign = fair.published(drawOf(1));
        refused(enter(fair.member(), campaign), "benefit.not-open");
        fair.shift(campaign, Duration.ofMinutes(-61));
        refused(enter(fair.stranger(), campaign), "benefit.not-entitled");
        refused(Fair.claim(fair.member(), campaign), "benefit.not-a-rush");

        close(campaign);

        refused(enter(fair.member(), campaign), "benefit.over");
        assertThat(Fair.slots(campaign)).isZero();
    }

    /** Ten draws of a series at once, one coupon a member: of all entries one stands. */
    @Test
    void anEntryCountsInItsSeriesUntilItIsDrawn() {
        Map<String, Object> series = drawOfSeries(1);
        List<String> campaigns =
                IntStream.range(0, 10).mapToObj(i -> fair.open(series)).toList();
        Member member = fair.member();

        List<Response> answers = Race.of(40, number -> enter(member, campaigns.get(number % 10)));

        List<Response> entered =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(entered).isNotEmpty();
        assertThat(entered.stream().map(answer -> answer.path("ticket")).distinct())
                .hasSize(1);
        answers.stream().filter(answer -> !entered.contains(answer)).forEach(answer -> refused(answer, SERIES_FULL));
        refused(Fair.claim(member, fair.open(rushOf(series))), SERIES_FULL);
    }

    @Test
    void whoeverDrawsABlankIsFreeForTheSeriesAgainAndTheWinnerIsNot() {
        Map<String, Object> series = drawOfSeries(1);
        String campaign = fair.open(series);
        List<Member> members = fair.members(3);
        members.forEach(member -> enter(member, campaign).then().statusCode(201));

        close(campaign);

        String next = fair.open(rushOf(series));
        for (Member member : members) {
            boolean won = mine(member, campaign).path("outcome").equals("WON");
            Response claim = Fair.claim(member, next);
            if (won) refused(claim, SERIES_FULL);
            else claim.then().statusCode(201);
        }
        assertThat(Fair.slots(next)).isEqualTo(2);
    }

    @Test
    void aDrawThatIsCalledOffFreesTheSeries() {
        Map<String, Object> series = drawOfSeries(1);
        String campaign = fair.open(series);
        Member member = fair.member();
        enter(member, campaign).then().statusCode(201);

        fair.cancel(campaign);

        enter(member, fair.open(series)).then().statusCode(201);
    }

    private Map<String, Object> drawOfSeries(int quota) {
        Map<String, Object> draw = drawOf(quota);
        draw.put("series", Fair.code());
        draw.put("seriesLimit", 1);
        return draw;
    }

    private Map<String, Object> rushOf(Map<String, Object> draw) {
        Map<String, Object> rush = new HashMap<>(fair.rush(5));
        rush.put("series", draw.get("series"));
        rush.put("seriesLimit", draw.get("seriesLimit"));
        return rush;
    }

    @Test
    void aRushIsNoDraw() {
        String campaign = fair.open(1);

        refused(enter(fair.member(), campaign), "benefit.not-a-draw");
        refused(given().get(CAMPAIGNS + campaign + "/draw"), "benefit.not-a-draw");
    }

    /** A thousand draws of five out of fifty: with 49 degrees of freedom more than 94 happens once in ten thousand times. */
    @Test
    void noPlaceInTheListIsFavoured() {
        int[] wins = new int[50];
        List<String> tickets = new ArrayList<>();
        for (int i = 0; i < wins.length; i++) tickets.add(String.format("ticket-%02d", i));
        for (int round = 0; round < 1_000; round++) {
            byte[] seed = ascii(String.format("a seed of thirty-two bytes, %04d", round));
            for (String winner : DrawRules.winners(seed, tickets, 5)) wins[tickets.indexOf(winner)]++;
        }
        double expected = 100;
        double chiSquare = 0;
        // Without putting back the counts vary less than their mean: by (50 - 5) / (50 - 1).
        for (int count : wins) chiSquare += (count - expected) * (count - expected) / expected * 49 / 45;

        assertThat(chiSquare).isBetween(19.0, 94.0);
    }

    private Map<String, Object> drawOf(int quota) {
        Map<String, Object> draw = new HashMap<>(fair.rush(quota));
        draw.put("mode", "DRAW");
        return draw;
    }

    private void close(String campaign) {
        fair.shift(campaign, Duration.ofHours(-2));
        Jobs.runUntil("campaign.DrawJob", () -> draw(campaign).then().body("drawnAt", notNullValue()));
    }

    private static Response draw(String campaign) {
        return given().get(CAMPAIGNS + campaign + "/draw");
    }

    private static String text(String campaign, String what) {
        return given().accept("text/plain")
                .get(CAMPAIGNS + campaign + "/draw/" + what)
                .asString();
    }

    private static Response enter(Member member, String campaign) {
        return as(member).header("Idempotency-Key", UUID.randomUUID()).post(CAMPAIGNS + campaign + "/entries");
    }

    private static Response mine(Member member, String campaign) {
        return as(member).get(CAMPAIGNS + campaign + "/entry");
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    private static byte[] sha256(byte[]... parts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) digest.update(part);
        return digest.digest();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
