package org.gongyou.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** People of the tests, who sign in as people do: with a phone and the code sent to it, or through a provider. */
public final class SignIn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SignIn() {}

    /**
     * Somebody signed in.
     *
     * @param deviceId by which the same device signs in again
     */
    public record Person(String phone, String deviceId, String accessToken, String refreshToken, boolean limited) {

        public RequestSpecification calls() {
            return given().auth().oauth2(accessToken).contentType(ContentType.JSON);
        }

        /** The worker's id. */
        public UUID id() {
            return accountOf(accessToken);
        }
    }

    /** In E.164. So many that two tests never meet. */
    public static String newPhone() {
        return "+861" + ThreadLocalRandom.current().nextLong(3_000_000_000L, 10_000_000_000L);
    }

    /** Somebody new, whom the provider vouches for: nobody waits for a text message. */
    public static Person somebody() {
        return again(newPhone(), UUID.randomUUID().toString());
    }

    /** Whoever has the phone, on a device not seen before, by the code that was sent to it. */
    public static Person withPhone(String phone) {
        return onDevice(phone, UUID.randomUUID().toString());
    }

    public static Person onDevice(String phone, String deviceId) {
        Response answer = trying(phone, codeFor(phone), deviceId);
        answer.then().statusCode(201);
        return person(phone, deviceId, answer);
    }

    public static Person person(String phone, String deviceId, Response answer) {
        JsonNode session = json(answer);
        return new Person(
                phone,
                deviceId,
                session.path("accessToken").asText(),
                session.path("refreshToken").asText(),
                session.path("limited").asBoolean());
    }

    /** Almost every test signs in, and a path of REST Assured is a program that is compiled each time it is read. */
    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Asks for a code and reads it from the text message. A phone may ask once a minute. */
    public static String codeFor(String phone) {
        int before = SentMessages.to(phone).size();
        given().contentType(ContentType.JSON)
                .body(Map.of("phone", phone))
                .post("/v1/auth/codes")
                .then()
                .statusCode(202);
        return SentMessages.awaitCode(phone, before + 1);
    }

    public static Response trying(String phone, String code, String deviceId) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "phone",
                        phone,
                        "code",
                        code,
                        "device",
                        Map.of("id", deviceId, "name", "测试手机", "platform", "test")))
                .post("/v1/auth/sessions");
    }

    /** Exchanges a refresh token for the next. */
    public static Response refresh(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/v1/auth/sessions/refresh");
    }

    /** The account a token is for. */
    public static UUID accountOf(String accessToken) {
        String claims = new String(Base64.getUrlDecoder().decode(accessToken.split("\\.")[1]), StandardCharsets.UTF_8);
        return UUID.fromString(claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1"));
    }

    /** Somebody whose identity is on file. */
    public static Person knownPerson() {
        return known(somebody(), IdentityNumbers.next());
    }

    public static Person known(Person person, String identityNumber) {
        person.calls()
                .body(identity(identityNumber))
                .put("/v1/me/identity")
                .then()
                .statusCode(200);
        return person;
    }

    /** A body of {@code PUT /v1/me/identity}. */
    public static Map<String, Object> identity(String number) {
        String version =
                json(given().get("/v1/texts/identity-consent")).path("version").asText();
        return Map.of(
                "documentType",
                "RESIDENT_IDENTITY_CARD",
                "number",
                number,
                "name",
                "测试工友",
                "consent",
                Map.of("version", version));
    }

    /** Signs in through the provider, for a phone that has had its code of this minute. */
    public static Person again(String phone, String deviceId) {
        Response answer = throughProvider(phone, deviceId);
        answer.then().statusCode(201);
        return person(phone, deviceId, answer);
    }

    /** Through the provider of the embedded run, which needs no code and knows no pause. */
    public static Response throughProvider(String phone, String deviceId) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "provider",
                        "demo",
                        "code",
                        phone,
                        "device",
                        Map.of("id", deviceId, "name", "测试手机", "platform", "test")))
                .post("/v1/auth/sessions");
    }
}
