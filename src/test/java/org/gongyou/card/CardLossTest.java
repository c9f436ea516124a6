package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardLossTest extends ApiTest {

    @Inject
    CardCounter counter;

    private Person holder;

    @BeforeEach
    void somebodyHasACard() {
        holder = counter.holder();
    }

    @Test
    void aLostCardIsFrozenAndItsCodesEnd() {
        String code = counter.phoneOf(holder).code();

        CardCounter.post(holder, "loss")
                .then()
                .statusCode(200)
                .body("state", equalTo("FROZEN"))
                .body("freezeReason", equalTo("LOST"));
        CardCounter.post(holder, "loss").then().statusCode(200).body("state", equalTo("FROZEN"));

        counter.check(counter.clerk(), code).then().statusCode(410).body("code", equalTo("card.code-expired"));
        holder.calls().get("/v1/me/card/code").then().statusCode(409).body("code", equalTo("card.not-valid"));
    }

    @Test
    void aReplacementHasANewNumberAndTheOldOneIsVoid() {
        Response old = holder.calls().get("/v1/me/card");
        String before = counter.phoneOf(holder).prefix();
        CardCounter.post(holder, "loss").then().statusCode(200);

        String number = CardCounter.post(holder, "replacement")
                .then()
                .statusCode(201)
                .body("state", equalTo("VALID"))
                .body("validUntil", equalTo(old.path("validUntil")))
                .body("number", not(equalTo(old.path("number"))))
                .extract()
                .path("number");

        CardPhone anew = counter.phoneOf(holder);
        assertThat(anew.prefix()).isNotEqualTo(before);
        counter.check(counter.clerk(), anew.code()).then().statusCode(200).body("number", equalTo(number));
        String officer = counter.officer(TestCity.DAOLI);
        CardCounter.as(officer)
                .get("/officer/v1/cards/" + old.path("number"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLACED"));
        counter.act(officer, old.path("number"), "unfreeze", "FOUND")
                .then()
                .statusCode(409)
                .body("code", equalTo("card.illegal-state"));
    }

    @Test
    void whatTheUnionFrozeIsNotReplaced() {
        String number = holder.calls().get("/v1/me/card").path("number");
        counter.act(counter.officer(TestCity.DAOLI), number, "freeze", "MISUSE_SUSPECTED")
                .then()
                .statusCode(200);

        CardCounter.post(holder, "replacement").then().statusCode(409).body("code", equalTo("card.frozen"));
        CardCounter.post(holder, "loss").then().statusCode(200).body("freezeReason", equalTo("MISUSE_SUSPECTED"));
    }

    @Test
    void oneTapIsOneReplacement() {
        CardCounter.post(holder, "loss").then().statusCode(200);

        List<Response> answers = Race.of(
                5, i -> holder.calls().header("Idempotency-Key", "one-tap").post("/v1/me/card/replacement"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("number"))
                .containsOnly(holder.calls().get("/v1/me/card").<String>path("number"));
        long numbers = Transactions.select(
                Long.class, "select count(*) from card where worker_id = :worker", Map.of("worker", holder.id()));
        assertThat(numbers).isEqualTo(2);
    }

    @Test
    void nobodyReplacesAllDay() {
        for (int i = 0; i < 5; i++)
            CardCounter.post(holder, "replacement").then().statusCode(201);

        CardCounter.post(holder, "replacement").then().statusCode(429);
    }
}
