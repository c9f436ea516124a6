package org.gongyou.account;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;

/** Takes an account over from a new phone as people do, and lets the three days pass. */
@ApplicationScoped
public class LostPhone {

    private final TakeoverJob job;
    private final Clock clock;

    LostPhone(TakeoverJob job, Clock clock) {
        this.job = job;
        this.clock = clock;
    }

    /**
     * Nobody objects.
     *
     * @param number the document both are
     * @return the old account, signed in on the new phone
     */
    public Person takenOver(Person claimant, Person holder, String number) {
        ask(claimant, number, "OLD_PHONE", holder.phone()).then().statusCode(201);
        threeDaysPass();
        Person again = SignIn.again(claimant.phone(), UUID.randomUUID().toString());
        String whole = again.calls()
                .body(Map.of("documentLast4", number.substring(14)))
                .post("/v1/auth/sessions/current/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        given().auth().oauth2(whole).get("/v1/me").then().statusCode(200);
        return new Person(again.phone(), again.deviceId(), whole, again.refreshToken(), false);
    }

    /** Whatever nobody objected to is done. */
    public void threeDaysPass() {
        completeDue(clock.instant().plus(Takeover.WAIT));
    }

    void completeDue(Instant now) {
        Transactions.await(() -> job.completeDue(now));
    }

    public static Response ask(Person claimant, String number, String proof, String value) {
        return ask(claimant, request(number, proof, value), UUID.randomUUID().toString());
    }

    static Response ask(Person claimant, Map<String, Object> request, String key) {
        return claimant.calls().header("Idempotency-Key", key).body(request).post("/v1/takeovers");
    }

    /** What the worker states about the account that was theirs. */
    static Map<String, Object> request(String number, String proof, String value) {
        Map<String, Object> request = new HashMap<>(SignIn.identity(number));
        request.remove("consent");
        request.put("proof", Map.of("kind", proof, "value", value));
        return request;
    }
}
