package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A code is good for a minute, for one device, and once. */
@QuarkusTest
class CardCodeTest extends ApiTest {

    @Inject
    CardCounter counter;

    @Inject
    Cards cards;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    private Person holder;
    private CardPhone phone;
    private String clerk;

    @BeforeEach
    void somebodyHasACard() {
        holder = counter.holder();
        phone = counter.phoneOf(holder);
        clerk = counter.clerk();
    }

    @Test
    void aClerkSeesThatTheCardIsGoodAndLittleElse() {
        Response card = holder.calls().get("/v1/me/card");

        Response check = counter.check(clerk, phone.code());

        check.then()
                .statusCode(200)
                .body("number", equalTo(card.path("number")))
                .body("maskedName", equalTo("测**"))
                .body("validUntil", equalTo(card.path("validUntil")));
        assertThat(check.<Map<String, Object>>path("$")).containsOnlyKeys("number", "maskedName", "validUntil");
    }

    @Test
    void isShort() {
        assertThat(phone.code()).hasSizeLessThanOrEqualTo(64).matches("[0-9A-Z.]+");
    }

    @Test
    void isRefusedTheSecondTime() {
        String code = phone.code();
        counter.check(clerk, code).then().statusCode(200);

        refused(counter.check(clerk, code), 409, "card.code-used");
        refused(counter.check(counter.clerk(), code), 409, "card.code-used");
        counter.check(clerk, phone.code(1)).then().statusCode(200);
    }

    @Test
    void isRefusedAMinuteLate() {
        refused(counter.check(clerk, phone.code(-2)), 410, "card.code-expired");
        refused(counter.check(clerk, phone.code(-3)), 410, "card.code-expired");
        refused(counter.check(clerk, phone.code(-2880)), 410, "card.code-expired");
    }

    @Test
    void isRefusedFromTheFuture() {
        refused(counter.check(clerk, phone.code(3)), 410, "card.code-expired");
        refused(counter.check(clerk, phone.code(2880)), 410, "card.code-expired");
    }

    @Test
    void theClockOfAPhoneMayBeHalfAMinuteAhead() {
        counter.check(clerk, phone.code(1)).then().statusCode(200);
        refused(counter.check(clerk, phone.code(0)), 409, "card.code-used");
    }

    @Test
    void isRefusedAlteredByAnyOneCharacter() {
        String code = phone.code();
        List<String> accepted = new ArrayList<>();
        for (int at = 0; at < code.length(); at++) {
            for (char other : "05AVZa.-".toCharArray()) {
                if (other == code.charAt(at)) continue;
                String altered = code.substring(0, at) + other + code.substring(at + 1);
                Throwable refusal = catchRefusal(altered);
                if (refusal == null || !"card.code-unreadable".equals(refusal.getMessage())) accepted.add(altered);
            }
        }

        assertThat(accepted).isEmpty();
        refused(counter.check(clerk, "X" + code.substring(1)), 422, "card.code-unreadable");
        refused(counter.check(clerk, code.substring(1)), 422, "card.code-unreadable");
        counter.check(clerk, code).then().statusCode(200);
    }

    @Test
    void isRefusedFromADeviceThatWasRemoved() {
        String identity = IdentityNumbers.next();
        Person owner = counter.issueTo(SignIn.known(SignIn.somebody(), identity));
        CardPhone first = counter.phoneOf(owner);
        CardPhone second = counter.phoneOf(confirmed(SignIn.again(owner.phone(), "other-phone"), identity));
        String id = owner.calls().get("/v1/me/devices").path("items.find { !it.current }.id");
        String code = second.code();

        owner.calls().delete("/v1/me/devices/" + id).then().statusCode(204);

        refused(counter.check(clerk, code), 410, "card.code-expired");
        counter.check(clerk, first.code()).then().statusCode(200);
    }

    @Test
    void isRefusedOnceTheDeviceHasSignedOut() {
        String code = phone.code();

        holder.calls().delete("/v1/auth/sessions/current").then().statusCode(204);

        refused(counter.check(clerk, code), 410, "card.code-expired");
    }

    @Test
    void aNewSessionOnTheDeviceHasNewCodes() {
        Person again = SignIn.again(holder.phone(), holder.deviceId());
        refused(counter.check(clerk, phone.code()), 410, "card.code-expired");

        CardPhone anew = counter.phoneOf(again);

        assertThat(anew.prefix()).isNotEqualTo(phone.prefix());
        counter.check(clerk, anew.code()).then().statusCode(200);
    }

    @Test
    void isRefusedFromADeviceThatHasNotAskedForTwoMonths() {
        Transactions.change(
                "update card_key set asked_at = asked_at - interval '60 days' where worker_id = :worker",
                Map.of("worker", holder.id()));

        refused(counter.check(clerk, phone.code()), 410, "card.code-expired");
    }

    @Test
    void isRefusedOfACardThatHasExpired() {
        counter.letExpire(holder);
        refused(counter.check(clerk, phone.code()), 409, "card.not-valid");
    }

    @Test
    void aDeviceThatAsksAgainHasTheSameSecret() {
        Response first = holder.calls().get("/v1/me/card/code");

        assertThat(CardPhone.of(first, clock).secret()).isEqualTo(phone.secret());
        first.then()
                .header("Cache-Control", equalTo("private, no-store"))
                .header("Date", notNullValue())
                .body("algorithm", equalTo("HmacSHA256"))
                .body("periodSeconds", equalTo(30))
                .body("digits", equalTo(8))
                .body("prefix", matchesPattern("GY1\\.[0-9A-V]{32}\\."));
        holder.calls()
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/me/card/code")
                .then()
                .statusCode(304);
    }

    @Test
    void theSecretLiesSealedInTheDatabase() {
        byte[] sealed = Transactions.select(
                byte[].class, "select secret from card_key where worker_id = :worker", Map.of("worker", holder.id()));

        assertThat(sealed).hasSizeGreaterThan(phone.secret().length);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(phone.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void ofManyChecksOfOneCodeOneCounts() {
        for (int round = 0; round < 2; round++) {
            String code = phone.code(round);

            List<Response> answers = Race.of(32, i -> counter.check(clerk, code));

            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .hasSize(31)
                    .extracting(answer -> answer.<String>path("code"))
                    .containsOnly("card.code-used");
        }
    }

    @Test
    void aRetryOfTheSameCheckIsTheFirstAnswer() {
        String code = phone.code();
        Response first = counter.check(clerk, code, "one-scan");

        Response again = counter.check(clerk, code, "one-scan");

        again.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void whatIsRolledBackIsNotSpent() {
        String code = phone.code();
        Throwable undone = org.assertj.core.api.Assertions.catchThrowable(
                () -> Transactions.run(() -> cards.accept(code).map(worker -> {
                    throw new IllegalStateException("undone");
                })));
        assertThat(undone).hasMessage("undone");

        counter.check(clerk, code).then().statusCode(200);
    }

    @Test
    void guessingEnds() {
        for (int i = 0; i < 10; i++) refused(counter.check(clerk, phone.code(-10 - i)), 410, "card.code-expired");

        counter.check(clerk, phone.code(-30)).then().statusCode(429);
        counter.check(clerk, phone.code()).then().statusCode(429);
    }

    @Test
    void onlyClerksAndOfficersCheck() {
        String code = phone.code();
        refused(counter.check(tokens.of(UUID.randomUUID(), Role.WORKER), code), 403, "request.forbidden");
        refused(counter.check("nonsense", code), 401, "request.unauthenticated");
        CardCounter.as(clerk)
                .body(Map.of("code", code))
                .post("/merchant/v1/card-checks")
                .then()
                .statusCode(400);
        CardCounter.as(clerk)
                .header("Idempotency-Key", "x")
                .body("{}")
                .post("/merchant/v1/card-checks")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/code"));
        counter.check(tokens.of(UUID.randomUUID(), Role.OFFICER), code).then().statusCode(200);
    }

    @Test
    void whoeverHasNoCardHasNoCode() {
        SignIn.somebody().calls().get("/v1/me/card/code").then().statusCode(404);
    }

    private Throwable catchRefusal(String code) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> Transactions.run(() -> cards.accept(code)));
    }

    private static Person confirmed(Person limited, String identity) {
        Response answer = limited.calls()
                .body(Map.of("documentLast4", identity.substring(14)))
                .post("/v1/auth/sessions/current/confirmation");
        answer.then().statusCode(200);
        return SignIn.person(limited.phone(), limited.deviceId(), answer);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
