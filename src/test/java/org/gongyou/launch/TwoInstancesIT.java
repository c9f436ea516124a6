package org.gongyou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.gongyou.support.RunningApp;
import org.gongyou.support.TestFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two processes of the package on the same servers, with the demo city; and both while the servers are frozen. */
class TwoInstancesIT {

    private static final String MANAGES_STATIONS = "+8619900000002";
    private static final String NEAR = "/v1/stations?lat=45.757&lon=126.642&radius=5000&limit=10";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static TestFolder serverFolder;
    private static TestFolder appFolder;
    private static EmbeddedServers running;
    private static RunningApp one;
    private static RunningApp other;

    @BeforeAll
    static void start() {
        serverFolder = TestFolder.make("two-servers");
        appFolder = TestFolder.make("two-apps");
        running = new EmbeddedServers(serverFolder.path(), false, step -> {});
        Map<String, String> given = given(running.start());
        one = RunningApp.start(appFolder, given);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> one.log().contains("DEMO"));
        other = RunningApp.start(appFolder, given);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
        running.close();
        serverFolder.close();
        appFolder.close();
    }

    private static Map<String, String> given(Servers servers) {
        return Map.of(
                "DATABASE_URL", url("gongyou_app", servers.database()),
                "DATABASE_MIGRATION_URL", url("gongyou_owner", servers.migrations()),
                "REDIS_URL", servers.redis().url(),
                "GONGYOU_DEMO", "true");
    }

    private static String url(String role, DatabaseUrl database) {
        return "postgresql://" + role + ":" + database.password() + "@" + database.place() + "/gongyou";
    }

    @Test
    void whatOneChangesTheOtherKnowsWithinTwoSeconds() throws Exception {
        String token = signIn();
        String id = JSON.readTree(one.get(NEAR).body()).at("/items/0/id").asText();
        String path = "/officer/v1/stations/" + id;
        for (int round = 0; round < 5; round++) {
            HttpResponse<String> before = send(request(path, token).GET());
            ObjectNode station = revised(JSON.readTree(before.body()), "演示驿站改名" + round);
            HttpResponse<String> revised = send(request(path, token)
                    .header("If-Match", before.headers().firstValue("ETag").orElseThrow())
                    .PUT(BodyPublishers.ofString(JSON.writeValueAsString(station))));
            assertThat(revised.statusCode()).as(revised.body()).isEqualTo(200);

            String name = station.get("name").asText();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> other.get("/v1/stations/" + id).body().contains(name));
        }
    }

    private static ObjectNode revised(JsonNode shown, String name) {
        ObjectNode station = JSON.createObjectNode();
        for (String field : List.of("kind", "address", "lat", "lon", "access", "hours", "facilities")) {
            if (shown.hasNonNull(field)) station.set(field, shown.get(field));
        }
        return station.put("name", name);
    }

    @Test
    void whileTheServersAreFrozenBothAnswerAndSayOfWhenTheyKnow() throws Exception {
        Instant before = Instant.now().minusSeconds(3);
        assertThat(one.get(NEAR).headers().firstValue("Data-As-Of")).isEmpty();
        String body = one.get(NEAR).body();
        try {
            signal("-STOP");
            for (RunningApp app : List.of(one, other)) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(() ->
                                app.get(NEAR).headers().firstValue("Data-As-Of").isPresent());
                HttpResponse<String> answer = app.get(NEAR);
                assertThat(answer.statusCode()).isEqualTo(200);
                Instant asOf =
                        Instant.parse(answer.headers().firstValue("Data-As-Of").orElseThrow());
                assertThat(asOf).isBetween(before, Instant.now().minusSeconds(4));
                assertThat(ids(answer.body())).isEqualTo(ids(body));
                for (String path : List.of(
                        "/v1/stations/changes",
                        "/v1/stations?q=yz",
                        "/v1/stations/clusters?bbox=126.5,45.7,126.8,45.8&zoom=11")) {
                    assertThat(app.get(path).statusCode()).as(path).isEqualTo(200);
                }
            }
        } finally {
            signal("-CONT");
        }
        for (RunningApp app : List.of(one, other)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() ->
                            app.get(NEAR).headers().firstValue("Data-As-Of").isEmpty());
        }
    }

    private static List<String> ids(String body) throws IOException {
        return JSON.readTree(body).path("items").findValuesAsText("id");
    }

    private static void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle server : serverFolder.processes()) {
            new ProcessBuilder("kill", signal, Long.toString(server.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static String signIn() throws Exception {
        Path messages = appFolder.path().resolve(".gongyou/sms.jsonl");
        send(request("/v1/auth/codes", "").POST(BodyPublishers.ofString("{\"phone\":\"" + MANAGES_STATIONS + "\"}")));
        Awaitility.await()
                .until(() ->
                        Files.exists(messages) && Files.readString(messages).contains(MANAGES_STATIONS));
        String code = JSON.readTree(Files.readString(messages)
                        .lines()
                        .filter(line -> line.contains(MANAGES_STATIONS))
                        .reduce((earlier, later) -> later)
                        .orElseThrow())
                .get("text")
                .asText()
                .replaceAll(".*?(\\d{6}).*", "$1");
        ObjectNode session =
                JSON.createObjectNode().put("phone", MANAGES_STATIONS).put("code", code);
        session.putObject("device").put("id", "it").put("name", "演示手机").put("platform", "java");
        HttpResponse<String> answer =
                send(request("/v1/auth/sessions", "").POST(BodyPublishers.ofString(JSON.writeValueAsString(session))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("accessToken").asText();
    }

    private static HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(one.url() + path)).header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
