package org.gongyou.launch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
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

/**
 * Many more members than coupons, two processes of the package, and something goes wrong in the middle. At full size: {@code
 * mvn verify -Dtest=PactFilesTest -Dit.test=ClaimStormIT -Dstorm.members=20000 -Dstorm.coupons=2500 -Dstorm.connections=400}.
 */
class ClaimStormIT {

    private static final int MEMBERS = Integer.getInteger("storm.members", 1_000);
    private static final int COUPONS = Integer.getInteger("storm.coupons", 150);
    private static final int CONNECTIONS = Integer.getInteger("storm.connections", 200);
    private static final String SOLD_OUT = "benefit.sold-out";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static CrowdApps apps;
    private static RunningApp other;
    private RunningApp one;
    private List<String> tokens;
    private String campaign;

    /** What a member was told last: the id of a coupon, or the code of a problem. */
    private final Map<Integer, String> told = new ConcurrentHashMap<>();

    private final AtomicInteger answered = new AtomicInteger();

    @BeforeAll
    static void startServers() {
        apps = CrowdApps.ready("storm");
        other = apps.start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> other.log()
                .contains("DEMO"));
    }

    @BeforeEach
    void start() {
        one = apps.startCrowd(MEMBERS, COUPONS);
        tokens = apps.tokens();
        campaign = CrowdApps.openCampaign(one, other);
    }

    @AfterEach
    void stop() {
        one.close();
    }

    @AfterAll
    static void stopServers() {
        other.close();
        apps.close();
    }

    @Test
    void afterAFlushOfRedisAndAKillNothingToldIsUntrueAndTheSameKeysSettleTheRest() {
        Queue<Integer> waiting = everybody();

        storm(waiting, false, () -> {
            flushRedisAfter(COUPONS / 6);
            killAfter(COUPONS / 3);
        });
        assertThat(waiting).isNotEmpty();
        one = apps.start();
        Map<Integer, String> before = Map.copyOf(told);
        waiting.addAll(before.keySet());
        storm(waiting, true, () -> {});

        assertThat(waiting).isEmpty();
        before.forEach((member, what) -> assertThat(told).containsEntry(member, what));
        assertSettled();
    }

    private static Queue<Integer> everybody() {
        return new ConcurrentLinkedQueue<>(IntStream.range(0, MEMBERS).boxed().toList());
    }

    /** Every member claims once, half of them at either; whoever hears nothing waits again, to be asked for later or now. */
    private void storm(Queue<Integer> waiting, boolean untilAllKnow, Runnable accident) {
        Queue<Integer> unheard = new ConcurrentLinkedQueue<>();
        Race.of(CONNECTIONS + 1, number -> {
            if (number == CONNECTIONS) accident.run();
            else claimAll(number % 2 == 0 ? one : other, waiting, untilAllKnow ? waiting : unheard);
            return number;
        });
        waiting.addAll(unheard);
    }

    private void claimAll(RunningApp app, Queue<Integer> waiting, Queue<Integer> unheard) {
        String url = app.url();
        for (Integer member = waiting.poll(); member != null; member = waiting.poll()) {
            try (Line line = new Line(url)) {
                for (; member != null; member = waiting.poll()) claim(line, member, unheard);
                return;
            } catch (IOException broken) {
                unheard.add(member);
                if (!app.process().isAlive()) return;
            }
        }
    }

    private void claim(Line line, int member, Queue<Integer> unheard) throws IOException {
        Line.Answer answer = line.send(
                "POST",
                "/v1/campaigns/" + campaign + "/claims",
                "Authorization: Bearer " + tokens.get(member) + "\r\nIdempotency-Key: claim-" + member + "\r\n");
        answered.incrementAndGet();
        if (answer.status() == 503) unheard.add(member);
        else told.put(member, what(answer));
    }

    private static String what(Line.Answer answer) throws IOException {
        JsonNode body = JSON.readTree(answer.body());
        return answer.status() == 201
                ? body.path("id").asText()
                : body.path("code").asText();
    }

    private void flushRedisAfter(int answers) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> answered.get() > answers);
        RedisUrl redis = apps.redis();
        try (Socket socket = new Socket(redis.host(), redis.port())) {
            String commands =
                    (redis.password() == null ? "" : "AUTH " + redis.password() + "\r\n") + "FLUSHALL\r\nQUIT\r\n";
            socket.getOutputStream().write(commands.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .doesNotContain("ERR");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void killAfter(int answers) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> answered.get() > answers);
        one.kill9();
    }

    /** Whoever was told of a coupon has it, whoever was told of none has none, and there are as many as were promised. */
    private void assertSettled() {
        Map<Boolean, Long> counts = told.values().stream().collect(groupingBy(SOLD_OUT::equals, counting()));
        assertThat(counts).containsEntry(false, (long) COUPONS).containsEntry(true, (long) MEMBERS - COUPONS);
        assertThat(told.values().stream().filter(what -> !what.equals(SOLD_OUT)).distinct())
                .hasSize(COUPONS);
        Queue<Integer> all = everybody();
        List<Integer> wrong = new ArrayList<>(
                Race.of(16, number -> wrong(all)).stream().flatMap(List::stream).toList());
        assertThat(wrong).isEmpty();
    }

    private List<Integer> wrong(Queue<Integer> members) {
        List<Integer> wrong = new ArrayList<>();
        try (Line line = new Line(other.url())) {
            for (Integer member = members.poll(); member != null; member = members.poll()) {
                Line.Answer answer =
                        line.send("GET", "/v1/me/coupons", "Authorization: Bearer " + tokens.get(member) + "\r\n");
                List<String> coupons = couponsOfThis(answer.body());
                String what = coupons.isEmpty() ? SOLD_OUT : coupons.get(0);
                if (coupons.size() > 1 || !what.equals(told.get(member))) wrong.add(member);
            }
            return wrong;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The members are the same in every test. */
    private List<String> couponsOfThis(String body) throws IOException {
        List<String> coupons = new ArrayList<>();
        for (JsonNode item : JSON.readTree(body).path("items")) {
            if (item.path("campaignId").asText().equals(campaign))
                coupons.add(item.path("id").asText());
        }
        return coupons;
    }
}
