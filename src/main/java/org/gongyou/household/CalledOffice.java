package org.gongyou.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Asks the civil affairs over HTTP: {@code POST {"inquiries": [{"reference", "name", "documentType", "documentNumber"}]}} with
 * the key as bearer token; the answer is {@code {"findings": [{"reference", "known", …}]}} of those it knows by now, or 202 while
 * it knows none.
 */
final class CalledOffice implements CivilAffairs {

    private static final int NOT_YET = 202;

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI url;
    private final String key;
    private final Duration timeout;

    CalledOffice(HttpClient http, ObjectMapper json, URI url, String key, Duration timeout) {
        this.http = http;
        this.json = json;
        this.url = url;
        this.key = key;
        this.timeout = timeout;
    }

    private record Question(List<Inquiry> inquiries) {}

    private record Answer(List<Finding> findings) {}

    @Override
    public boolean isOnline() {
        return true;
    }

    @Override
    public Uni<List<Finding>> ask(List<Inquiry> inquiries) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(url.toString())
                .setTimeout(timeout.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("Authorization", "Bearer " + key);
        return http.request(options)
                .chain(request -> request.send(write(new Question(inquiries))))
                .chain(response -> response.body().map(body -> read(response, body)))
                .ifNoItem()
                .after(timeout)
                .fail();
    }

    private String write(Question question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a question is always writable", impossible);
        }
    }

    /** Whatever it says wrongly, its words are not repeated: they are about people. */
    private List<Finding> read(HttpClientResponse response, Buffer body) {
        if (response.statusCode() == NOT_YET) return List.of();
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the civil affairs answered " + response.statusCode());
        }
        try {
            return List.copyOf(json.readValue(body.getBytes(), Answer.class).findings());
        } catch (java.io.IOException | RuntimeException unreadable) {
            throw new IllegalStateException("the civil affairs answered something unreadable");
        }
    }
}
