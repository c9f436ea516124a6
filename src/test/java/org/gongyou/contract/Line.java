package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** A phone's line to the app, which counts what comes down it: requests, and bytes as they travel, headers included. */
final class Line {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATUS_LINE = "HTTP/1.1 200 OK\r\n";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;
    private int requests;
    private int bytes;

    /** @param token empty before somebody has signed in */
    Line(String token) {
        this.token = token;
    }

    int requests() {
        return requests;
    }

    int bytes() {
        return bytes;
    }

    JsonNode get(String path) {
        return json(send(path, request -> request.GET()));
    }

    JsonNode post(String path, Object body) {
        return json(send(path, request -> request.POST(BodyPublishers.ofString(written(body)))));
    }

    JsonNode put(String path, Object body) {
        return json(send(path, request -> request.PUT(BodyPublishers.ofString(written(body)))));
    }

    /** As a browser asks. */
    String page(String path) {
        return send(
                path, request -> request.header("Accept", "text/html,*/*;q=0.8").GET());
    }

    private interface Method {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private String send(String path, Method method) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        try {
            HttpResponse<byte[]> answer = client.send(method.of(request).build(), BodyHandlers.ofByteArray());
            requests++;
            bytes += STATUS_LINE.length() + headers(answer) + answer.body().length;
            String read = read(answer);
            assertThat(answer.statusCode()).as(path + " " + read).isBetween(200, 299);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each is {@code name: value\r\n}; an empty line ends them. */
    private static int headers(HttpResponse<?> answer) {
        return 2
                + answer.headers().map().entrySet().stream()
                        .mapToInt(header -> header.getValue().stream()
                                .mapToInt(value -> header.getKey().length() + value.length() + 4)
                                .sum())
                        .sum();
    }

    private static String read(HttpResponse<byte[]> answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.body());
        boolean zipped =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream plain = zipped ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
