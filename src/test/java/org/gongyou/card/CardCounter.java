package org.gongyou.card;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.security.Role;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;

/** Where tests get members with a card, and clerks who look at it. */
@ApplicationScoped
public class CardCounter {

    private final MadeUpCards cards;
    private final TestCity city;
    private final Tokens tokens;
    private final Clock clock;

    CardCounter(MadeUpCards cards, TestCity city, Tokens tokens, Clock clock) {
        this.cards = cards;
        this.city = city;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Somebody known, with a card of the couriers' union of Daoli. */
    public Person holder() {
        return issueTo(SignIn.knownPerson());
    }

    public Person issueTo(Person person) {
        UUID union = city.founded().id(TestCity.DAOLI_COURIERS);
        Transactions.run(() -> cards.issue(person.id(), union));
        return person;
    }

    public CardPhone phoneOf(Person person) {
        return CardPhone.of(person, clock);
    }

    String clerk() {
        return tokens.of(UUID.randomUUID(), Role.CLERK);
    }

    String officer(String union) {
        return city.founded().officer(union, OfficerFunction.MANAGE_CARDS);
    }

    Response check(String token, String code) {
        return check(token, code, UUID.randomUUID().toString());
    }

    Response check(String token, String code, String key) {
        return as(token)
                .header("Idempotency-Key", key)
                .body(Map.of("code", code))
                .post("/merchant/v1/card-checks");
    }

    /** Freezes or unfreezes as the officer sees the card. */
    Response act(String officer, String number, String act, String reason) {
        String tag = as(officer).get("/officer/v1/cards/" + number).header("ETag");
        return as(officer)
                .header("If-Match", tag)
                .body(Map.of("reason", reason))
                .post("/officer/v1/cards/" + number + "/" + act);
    }

    static Response post(Person person, String path) {
        return person.calls().header("Idempotency-Key", UUID.randomUUID()).post("/v1/me/card/" + path);
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** So long ago that the card is no longer valid. */
    void letExpire(Person person) {
        Transactions.change("""
                update card set valid_until = date '2026-03-31', registered_year = 2025, remind_on = null, version = version + 1
                where worker_id = :worker and latest
                """, Map.of("worker", person.id()));
    }
}
