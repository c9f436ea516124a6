package org.gongyou.support;

import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** For tests that call thousands of times: without the comfort of REST Assured, but the answers are checked as all are. */
public final class PlainCall {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String method;
    private final HttpRequest.Builder request;

    private PlainCall(String method, HttpRequest.Builder request) {
        this.method = method;
        this.request = request;
    }

    /** @param address with its query */
    public static PlainCall of(String method, String address) {
        URI uri = URI.create("http://localhost:" + RestAssured.port + address);
        return new PlainCall(method, HttpRequest.newBuilder(uri));
    }

    public PlainCall header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** @return the status of the answer */
    public int send(@Nullable String body) {
        HttpRequest call = request.method(
                        method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(call, BodyHandlers.ofByteArray());
            ApiTest.PUBLISHED.check(method, call.uri().getPath(), seen(answer));
            return answer.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleResponse seen(HttpResponse<byte[]> answer) {
        SimpleResponse.Builder seen = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach((name, values) -> values.forEach(value -> seen.withHeader(name, value)));
        if (answer.body().length > 0) seen.withBody(answer.body());
        return seen.build();
    }
}
