package org.gongyou.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestTest extends ApiTest {

    @Test
    void aWrongFieldIsNamedAndNotEchoed() {
        isProblem(
                        send(
                                "{\"name\":\"much too long a name\",\"count\":0,\"inner\":[{\"text\":\"a\"},{\"text\":\"\"}]}"),
                        422,
                        "request.invalid")
                .body("errors.pointer", contains("/count", "/inner/1/text", "/name"))
                .body("errors.code", contains("request.field-range", "request.field-required", "request.field-length"))
                .body(not(containsString("much too long")));
    }

    @Test
    void aWrongTypeIsNamedAndNotEchoed() {
        isProblem(send("{\"name\":\"a\",\"count\":\"secret\"}"), 422, "request.invalid")
                .body("errors.pointer", contains("/count"))
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":",
                "{\"name\":\"a\\u0000\",\"count\":1}",
                "{\"name\":\"\\ud800\",\"count\":1}",
                "{} {}",
                "nonsense"
            })
    void brokenJsonIsMalformed(String body) {
        isProblem(send(body), 400, "request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void anAbsentBodyIsAProblem(String body) {
        isProblem(send(body), 422, "request.invalid");
    }

    @Test
    void aListInsteadOfAnObjectIsAProblem() {
        isProblem(send("[]"), 422, "request.invalid");
    }

    /** Not through REST Assured, which would print the body prettily and so need gigabytes for its indentation. */
    @Test
    void fiveThousandLevelsAreMalformed() throws IOException, InterruptedException {
        String body = "{\"unknown\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/probe"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("request.malformed");
    }

    @Test
    void invalidUtf8IsMalformed() {
        byte[] body = "{\"name\":\"x\",\"count\":1}".getBytes(StandardCharsets.ISO_8859_1);
        body[9] = (byte) 0xff;
        isProblem(
                given().contentType(ContentType.JSON).body(body).post("/probe").then(), 400, "request.malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, request.not-found",
        "GET, /v1/nowhere/at/all, 404, request.not-found",
        "DELETE, /probe, 405, request.method-not-allowed",
        "GET, /probe/not-a-uuid, 404, request.not-found",
        "GET, /probe?limit=6, 422, request.invalid",
        "GET, /probe?limit=six, 422, request.invalid",
        "GET, /probe?limit=%00, 400, request.malformed",
        "GET, /probe?limit=%ff, 400, request.malformed",
        "GET, /probe/failure, 500, request.internal",
        "GET, /probe/me, 401, request.unauthenticated",
        "TRACE, /probe, 405, request.method-not-allowed",
    })
    void whateverGoesWrongIsAProblem(String method, String path, int status, String code) {
        isProblem(given().urlEncodingEnabled(false).request(method, path).then(), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "40P01", "40001", "57014", "08006"})
    void whatPassesByItselfIsUnavailableForAMoment(String sqlState) {
        isProblem(given().get("/probe/sql/" + sqlState).then(), 503, "request.unavailable")
                .header("Retry-After", "2");
    }

    @Test
    void aStatementThatIsWrongIsAFailure() {
        isProblem(given().get("/probe/sql/42601").then(), 500, "request.internal");
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() {
        isProblem(given().get("/probe?name=" + "x".repeat(16_000)).then(), 414, "request.uri-too-long");
    }

    @Test
    void aGarbageTokenIsUnauthenticated() {
        isProblem(given().auth().oauth2("a.b.c").get("/probe/me").then(), 401, "request.unauthenticated");
    }

    @Test
    void anotherContentTypeIsRefused() {
        isProblem(
                given().contentType("text/plain").body("x").post("/probe").then(),
                415,
                "request.unsupported-media-type");
    }

    @Test
    void titlesAreChineseByDefaultAndEnglishOnDemand() {
        given().get("/nowhere").then().body("title", equalTo("没有找到")).header("Content-Language", "zh-CN");
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/nowhere")
                .then()
                .body("title", equalTo("Not found"));
    }

    @Test
    void aKnownAnswerIs304() {
        String tag =
                given().get("/probe?limit=2").then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag).get("/probe?limit=2").then().statusCode(304);
        given().header("If-None-Match", tag).get("/probe?limit=3").then().statusCode(200);
    }

    @Test
    void anAnswerCarriesTheIdOfItsRequest() {
        String id = UUID.randomUUID().toString();
        given().header("X-Request-Id", id)
                .get("/nowhere")
                .then()
                .header("X-Request-Id", id)
                .body("traceId", equalTo(id));
    }

    private static ValidatableResponse send(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/probe").then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body(not(containsString("Exception")))
                .body(not(containsString("310101")));
    }
}
