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
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.gongyou.support.Line;
import org.gongyou.support.Race;
import org.gongyou.support.RunningApp;
import org.gongyou.support.TestFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many more members than coupons, two processes of the package, and something goes wrong in the middle. */
class ClaimStormIT {

    private static final int MEMBERS = 1_000;
    private static final int COUPONS = 150;
    private static final int CONNECTIONS = 200;
    private static final Pattern CAMPAIGN = Pattern.compile("campaign (\\S+) with \\d+ coupons opens at ([0-9T:.-]+Z)");
    private static final String SOLD_OUT = "benefit.sold-out";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static TestFolder serverFolder;
    private static TestFolder appFolder;
    private static EmbeddedServers running;
    private static Servers servers;
    private static RunningApp other;
    private RunningApp one;
    private List<String> tokens;
    private String campaign;

    /** What a member was told last: the id of a coupon, or the code of a problem. */
    private final Map<Integer, String> told = new ConcurrentHashMap<>();

    private final AtomicInteger answered = new AtomicInteger();

    @BeforeAll
    static void startServers() {
        serverFolder = TestFolder.make("storm-servers");
        appFolder = TestFolder.make("storm-apps");
        running = new EmbeddedServers(serverFolder.path(), false, step -> {});
        servers = running.start();
        other = RunningApp.start(appFolder, given());
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> other.log()
                .contains("DEMO"));
    }

    @BeforeEach
    void start() throws IOException {
        Map<String, String> crowd = new HashMap<>(given());
        crowd.put("GONGYOU_DEMO_CROWD", String.valueOf(MEMBERS));
        crowd.put("GONGYOU_DEMO_CROWD_COUPONS", String.valueOf(COUPONS));
        crowd.put("GONGYOU_DEMO_CROWD_OPENS_AFTER", "PT3S");
        one = RunningApp.start(appFolder, crowd);
        tokens = Files.readAllLines(appFolder.path().resolve("data/crowd-tokens.txt"));
        campaign = campaign();
    }

    private static Map<String, String> given() {
        return Map.of(
                "DATABASE_URL", url("gongyou_app", servers.database()),
                "DATABASE_MIGRATION_URL", url("gongyou_owner", servers.migrations()),
                "REDIS_URL", servers.redis().url(),
                "GONGYOU_DATA", appFolder.path().resolve("data").toString(),
                "GONGYOU_LIMITS_EXEMPT", "127.0.0.0/8,::1",
                "GONGYOU_DEMO", "true");
    }

    private static String url(String role, DatabaseUrl database) {
        return "postgresql://" + role + ":" + database.password() + "@" + database.place() + "/gongyou";
    }

    /** The one whose opening the log of the start names. */
    private String campaign() {
        Matcher told = CAMPAIGN.matcher(one.log());
        if (!told.find()) throw new AssertionError(one.log());
        Instant opens = Instant.parse(told.group(2));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> Instant.now()
                .isAfter(opens));
        Awaitility.await()
                .until(() -> other.get("/v1/campaigns/" + told.group(1)).statusCode() == 200);
        return told.group(1);
    }

    @AfterEach
    void stop() {
        one.close();
    }

    @AfterAll
    static void stopServers() {
        other.close();
        running.close();
        serverFolder.close();
        appFolder.close();
    }

    @Test
    void afterAFlushOfRedisAndAKillNothingToldIsUntrueAndTheSameKeysSettleTheRest() {
        Queue<Integer> waiting = everybody();

        storm(waiting, false, () -> {
            flushRedisAfter(COUPONS / 6);
            killAfter(COUPONS / 3);
        });
        assertThat(waiting).isNotEmpty();
        one = RunningApp.start(appFolder, given());
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
        RedisUrl redis = servers.redis();
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
