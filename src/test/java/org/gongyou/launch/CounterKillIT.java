package org.gongyou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.gongyou.support.Line;
import org.gongyou.support.Race;
import org.gongyou.support.RunningApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counters redeem what a crowd won while the package is killed again and again. */
class CounterKillIT {

    private static final int MEMBERS = 160;
    private static final int COUNTERS = 16;
    private static final int KILLS = 2;
    private static final int EVERY_VOIDED = 7;
    private static final String REDEMPTIONS = "/merchant/v1/redemptions";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static CrowdApps apps;

    private final Random random = new Random(20261122);
    private final AtomicInteger answered = new AtomicInteger();
    private final Map<Integer, String> codes = new ConcurrentHashMap<>();

    /** The redemption of each coupon as it was told last. */
    private final Map<Integer, JsonNode> told = new ConcurrentHashMap<>();

    private RunningApp app;
    private String store;

    @BeforeAll
    static void startServers() {
        apps = CrowdApps.ready("counters");
    }

    @AfterAll
    static void stopServers() {
        apps.close();
    }

    @BeforeEach
    void winCoupons() {
        app = apps.startCrowd(MEMBERS, MEMBERS);
        String campaign = CrowdApps.openCampaign(app);
        Queue<Integer> waiting = everybody();
        Race.of(COUNTERS, number -> serve(waiting, (line, member) -> win(line, member, campaign)));
        assertThat(codes).hasSize(MEMBERS);
        store = ask("GET", "/merchant/v1/stores")
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void aMonthIsTheSumOfWhatWasConfirmedWhateverWasKilled() {
        Queue<Integer> customers = everybody();
        for (int kill = 0; kill < KILLS; kill++) {
            int most = answered.get() + 20 + random.nextInt(MEMBERS / KILLS);
            Race.of(COUNTERS + 1, number -> number == COUNTERS ? killAfter(most) : serve(customers, this::redeem));
            app = apps.start();
        }
        Race.of(COUNTERS, number -> serve(customers, this::redeem));

        assertThat(told).hasSize(MEMBERS);
        told.values().forEach(redemption -> assertThat(
                        ask("GET", REDEMPTIONS + "/" + redemption.path("id").asText()))
                .isEqualTo(redemption));
        assertBalanced();
    }

    private interface Service {
        void to(Line line, int member) throws IOException;
    }

    private static Queue<Integer> everybody() {
        return new ConcurrentLinkedQueue<>(IntStream.range(0, MEMBERS).boxed().toList());
    }

    /** Whoever is served when the line breaks waits again. */
    private int serve(Queue<Integer> waiting, Service service) {
        int served = 0;
        try (Line line = new Line(app.url())) {
            for (Integer member = waiting.poll(); member != null; member = waiting.poll()) {
                try {
                    service.to(line, member);
                    served++;
                } catch (IOException broken) {
                    waiting.add(member);
                    return served;
                }
            }
        } catch (IOException gone) {
            return served;
        }
        return served;
    }

    private int killAfter(int answers) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> answered.get() > answers);
        app.kill9();
        return answers;
    }

    private void win(Line line, int member, String campaign) throws IOException {
        String token = bearer(apps.tokens().get(member));
        line.send("POST", "/v1/campaigns/" + campaign + "/claims", token + "Idempotency-Key: win\r\n");
        JsonNode coupons =
                JSON.readTree(line.send("GET", "/v1/me/coupons", token).body());
        codes.put(member, coupons.path("items").path(0).path("code").asText());
    }

    /** Holds, confirms, and voids some; each step again with the same words when nobody knows what became of it. */
    private void redeem(Line line, int member) throws IOException {
        String clerk = bearer(apps.clerk());
        String scan = "{\"storeId\":\"%s\",\"code\":\"%s\",\"amountInFen\":%d}"
                .formatted(store, codes.get(member), 2_000 + 13 * member);
        JsonNode held = step(line.send("POST", REDEMPTIONS, clerk + "Idempotency-Key: scan-" + member + "\r\n", scan));
        String path = REDEMPTIONS + "/" + held.path("id").asText();
        JsonNode now = step(line.send("GET", path, clerk));
        if (now.path("state").asText().equals("HELD")) now = step(line.send("POST", path + "/confirmation", clerk));
        told.put(member, now);
        if (member % EVERY_VOIDED == 0 && now.path("state").asText().equals("CONFIRMED"))
            told.put(member, step(line.send("POST", path + "/void", clerk, "{\"reason\":\"演示：退货\"}")));
    }

    private JsonNode step(Line.Answer answer) throws IOException {
        if (answer.status() == 503) throw new IOException("not now");
        if (answer.status() > 299) throw new AssertionError(answer);
        answered.incrementAndGet();
        return JSON.readTree(answer.body());
    }

    private void assertBalanced() {
        String month = YearMonth.now(ZoneId.of("Asia/Shanghai")).toString();
        JsonNode totals = ask("GET", "/merchant/v1/settlements?month=" + month).path("totals");
        assertThat(totals.path("count").asLong()).isEqualTo(sum(redemption -> 1));
        for (String sum : new String[] {"amountInFen", "discountInFen", "dueInFen", "unionShareInFen"}) {
            assertThat(totals.path(sum).asLong())
                    .isEqualTo(sum(redemption -> redemption.path(sum).asLong()));
        }
        assertThat(sum(redemption -> 1)).isEqualTo(MEMBERS - (MEMBERS + EVERY_VOIDED - 1) / EVERY_VOIDED);
    }

    private long sum(ToLongFunction<JsonNode> of) {
        return told.values().stream()
                .filter(redemption -> redemption.path("state").asText().equals("CONFIRMED"))
                .mapToLong(of)
                .sum();
    }

    private JsonNode ask(String method, String path) {
        try (Line line = new Line(app.url())) {
            return JSON.readTree(line.send(method, path, bearer(apps.clerk())).body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token + "\r\n";
    }
}
