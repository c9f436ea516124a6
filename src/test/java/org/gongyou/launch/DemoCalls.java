package org.gongyou.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gongyou.support.RunningApp;

/** Requests of people of the demo to an app that may be killed at any moment; an {@code IOException} leaves open what came of one. */
final class DemoCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "kill-boundary";

    /** What came back. */
    record Answer(JsonNode body, byte[] bytes, String tag) {}

    private final AtomicInteger answered = new AtomicInteger();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile String url = "";
    private volatile Supplier<String> log = () -> "";

    /** From now on with this one. */
    void use(RunningApp app) {
        url = app.url();
        log = app::log;
        tokens.clear();
    }

    /** How many requests that change something were answered. */
    int answered() {
        return answered.get();
    }

    Answer get(String phone, String path) throws IOException {
        return send(phone, path, request -> request.GET());
    }

    /** @param json empty for no body */
    Answer post(String phone, String path, String key, String json) throws IOException {
        return changed(send(phone, path, request -> request.header("Idempotency-Key", key)
                .POST(json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))));
    }

    Answer change(String phone, String method, String path, String tag, String json) throws IOException {
        return changed(send(phone, path, request -> (tag.isEmpty() ? request : request.header("If-Match", tag))
                .method(method, BodyPublishers.ofString(json))));
    }

    /** As a worker of that name. */
    void identify(String phone, String number) throws IOException {
        String version =
                get(phone, "/v1/texts/identity-consent").body().path("version").asText();
        change(
                phone,
                "PUT",
                "/v1/me/identity",
                "",
                "{\"documentType\":\"RESIDENT_IDENTITY_CARD\",\"number\":\"%s\",\"name\":\"演示工友\",\"consent\":{\"version\":\"%s\"}}"
                        .formatted(number, version));
    }

    /** Sends a table. */
    Answer table(String phone, String path, String csv) throws IOException {
        return changed(send(phone, path, request -> request.setHeader("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofString(csv))));
    }

    /** @return the id */
    String upload(String phone, String key, byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(phone, "/v1/files", request -> request.setHeader(
                                "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())))
                .body()
                .path("id")
                .asText();
    }

    private Answer changed(Answer answer) {
        answered.incrementAndGet();
        return answer;
    }

    private interface Wish {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private Answer send(String phone, String path, Wish wish) throws IOException {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token(phone));
        return exchange(wish.of(request).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
    }

    /** One after the other: whoever signs in again on a device ends the session before. */
    private synchronized String token(String phone) throws IOException {
        String known = tokens.get(phone);
        if (known != null) return known;
        String session =
                "{\"provider\":\"demo\",\"code\":\"%s\",\"device\":{\"id\":\"kill-%s\"}}".formatted(phone, phone);
        String token = exchange(request("/v1/auth/sessions")
                        .POST(BodyPublishers.ofString(session))
                        .build())
                .body()
                .path("accessToken")
                .asText();
        tokens.put(phone, token);
        return token;
    }

    private Answer exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            String text = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() == 503) throw new IOException("not now");
            if (answer.statusCode() > 299)
                throw new AssertionError(request.method() + " " + request.uri() + ": " + answer.statusCode() + " "
                        + text + (answer.statusCode() < 500 ? "" : "\n" + log.get()));
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    json ? JSON.readTree(text) : JSON.missingNode(),
                    answer.body(),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
