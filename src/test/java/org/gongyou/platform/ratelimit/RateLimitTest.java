package org.gongyou.platform.ratelimit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateLimitTest extends ApiTest {

    @Inject
    RedisCounts shared;

    @Inject
    LocalCounts local;

    @Test
    void exactlyAsManyAsAllowedPassAtOnceInRedis() {
        String subject = UUID.randomUUID().toString();

        List<Allowance> answers = Race.of(32, i -> shared.use(RatePolicy.CODES_PER_PHONE, subject, 10, 1)
                .await()
                .indefinitely());

        assertThat(answers).filteredOn(left -> !left.exceeded()).hasSize(10);
        assertThat(answers.stream().map(Allowance::remaining).distinct()).hasSize(11);
    }

    @Test
    void exactlyAsManyAsAllowedPassAtOnceInProcess() {
        String subject = UUID.randomUUID().toString();

        List<Allowance> answers = Race.of(32, i -> local.use(RatePolicy.CODES_PER_PHONE, subject, 10, 1));

        assertThat(answers).filteredOn(left -> !left.exceeded()).hasSize(10);
    }

    @Test
    void everyAnswerSaysWhatIsLeft() {
        given().header("X-Forwarded-For", somewhere())
                .get("/v1/me/devices")
                .then()
                .statusCode(401)
                .header("RateLimit-Limit", "6000")
                .header("RateLimit-Remaining", "5999")
                .header("RateLimit-Reset", Integer::parseInt, greaterThan(50));
    }

    @Test
    void aSessionIsCountedOnItsOwn() {
        SignIn.somebody()
                .calls()
                .header("X-Forwarded-For", somewhere())
                .get("/v1/me/devices")
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", "600")
                .header("RateLimit-Remaining", "599");
    }

    @Test
    void oneAddressMayAskForAHundredCodesADay() {
        String address = somewhere();
        for (int i = 0; i < 100; i++) {
            askForCode(address, SignIn.newPhone()).then().statusCode(202);
        }

        askForCode(address, SignIn.newPhone())
                .then()
                .statusCode(429)
                .body("code", equalTo("request.too-many"))
                .header("RateLimit-Limit", "100")
                .header("RateLimit-Remaining", "0")
                .header("Retry-After", Integer::parseInt, greaterThan(80_000));
        askForCode(somewhere(), SignIn.newPhone()).then().statusCode(202);
    }

    @Test
    void whatTheCallerClaimsBeforeTheProxyIsNotBelieved() {
        String address = somewhere();
        Stream.of("198.51.100.1, ", "198.51.100.2, ", "")
                .forEach(claim ->
                        askForCode(claim + address, SignIn.newPhone()).then().statusCode(202));

        given().header("X-Forwarded-For", "198.51.100.3, " + address)
                .get("/v1/me/devices")
                .then()
                .header("RateLimit-Remaining", "5996");
    }

    @Test
    void healthIsNotCounted() {
        given().header("X-Forwarded-For", somewhere())
                .get("/health/live")
                .then()
                .header("RateLimit-Limit", (String) null);
    }

    private static Response askForCode(String address, String phone) {
        return given().header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of("phone", phone))
                .post("/v1/auth/codes");
    }

    /** An IPv6 site of its own for each test (2001:db8::/32 is for documentation, RFC 3849). */
    private static String somewhere() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return String.format("2001:db8:%x:%x::1", random.nextInt(1, 0xFFFF), random.nextInt(1, 0xFFFF));
    }
}
