package org.gongyou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every endpoint of the published description against input nobody should send. */
@QuarkusTest
class HostileInputTest extends ApiTest {

    private static final String MARK = "do-not-echo-310101199001011234";

    private static final List<byte[]> BODIES = List.of(
            utf8("{\"broken\":\"" + MARK),
            utf8("nonsense " + MARK),
            utf8(""),
            utf8("null"),
            utf8("[]"),
            utf8("\"" + MARK + "\""),
            utf8("{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"),
            utf8("{\"name\":\"a\\u0000" + MARK + "\"}"),
            new byte[] {'{', '"', 'n', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}'});

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void foundCity() {
        city.founded();
    }

    @Test
    void everyBodyGetsAProblemAndNoEcho() throws Exception {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.operation().getRequestBody() != null) {
                for (byte[] body : BODIES) {
                    isProblem(endpoint, send(endpoint, token(), type(endpoint), body));
                }
                isProblem(endpoint, send(endpoint, token(), "application/x-unheard-of", utf8("x")));
            }
        }
    }

    @Test
    void everyEndpointThatNeedsATokenSaysSo() throws Exception {
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.operation().getSecurity() != null) {
                HttpResponse<String> answer = send(endpoint, "", type(endpoint), utf8("{}"));
                assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(401);
                isProblem(endpoint, answer);
            }
        }
    }

    @Test
    void aWrongMethodOrABadIdIsAProblem() throws Exception {
        for (Endpoint endpoint : endpoints()) {
            HttpRequest wrongMethod = HttpRequest.newBuilder(URI.create(base() + endpoint.path()))
                    .method("PROPFIND", BodyPublishers.noBody())
                    .build();
            isProblem(endpoint, client.send(wrongMethod, BodyHandlers.ofString()));
            if (endpoint.template().contains("{") && endpoint.method() == PathItem.HttpMethod.GET) {
                String bad = endpoint.template().replaceAll("\\{[^}]*}", "not-an-id");
                HttpRequest request = HttpRequest.newBuilder(URI.create(base() + bad))
                        .header("Authorization", "Bearer " + token())
                        .build();
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(404);
                isProblem(endpoint, answer);
            }
        }
    }

    private record Endpoint(String template, PathItem.HttpMethod method, Operation operation) {

        String path() {
            return template.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    private static List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        new OpenAPIV3Parser().read("openapi/openapi.yaml").getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> endpoints.add(new Endpoint(path, method, operation))));
        assertThat(endpoints).hasSizeGreaterThan(30);
        return endpoints;
    }

    private HttpResponse<String> send(Endpoint endpoint, String token, String type, byte[] body)
            throws IOException, InterruptedException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("If-Match", "\"0\"");
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + endpoint.path()))
                .method(
                        endpoint.method().name(),
                        endpoint.operation().getRequestBody() == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void isProblem(Endpoint endpoint, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(endpoint + " answered " + answer.body())
                .isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(endpoint.toString())
                .startsWith("application/problem+json");
        assertThat(answer.body())
                .as(endpoint.toString())
                .contains("\"code\":\"")
                .doesNotContain(MARK)
                .doesNotContain("Exception")
                .doesNotContain("<html");
    }

    private String token() {
        return tokens.of(UUID.randomUUID(), Role.WORKER, Role.OFFICER, Role.LAWYER, Role.ADMINISTRATOR, Role.CLERK);
    }

    private static String type(Endpoint endpoint) {
        if (endpoint.operation().getRequestBody() == null
                || endpoint.operation().getRequestBody().getContent() == null) {
            return "application/json";
        }
        String type = endpoint.operation()
                .getRequestBody()
                .getContent()
                .keySet()
                .iterator()
                .next();
        return type.startsWith("multipart/") ? type + "; boundary=x" : type;
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
