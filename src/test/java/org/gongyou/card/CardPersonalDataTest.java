package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardPersonalDataTest extends ApiTest {

    @Inject
    CardCounter counter;

    @Inject
    CardPersonalData personal;

    @Inject
    Clock clock;

    private Person holder;

    @BeforeEach
    void somebodyHasACard() {
        holder = counter.holder();
    }

    @Test
    void aPersonMayHaveEverything() {
        CardCounter.post(holder, "replacement").then().statusCode(201);

        JsonNode export = Transactions.run(() -> personal.export(holder.id()));

        assertThat(export.path("cards")).hasSize(2);
        assertThat(export.at("/cards/0/state").asText()).isEqualTo("REPLACED");
        assertThat(export.at("/cards/1/number").asText())
                .isEqualTo(holder.calls().get("/v1/me/card").<String>path("number"));
        assertThat(export.path("registrations")).hasSize(1);
    }

    @Test
    void whoeverIsErasedHasNoCard() {
        String code = counter.phoneOf(holder).code();

        Transactions.run(() -> personal.erase(holder.id()));
        Transactions.run(() -> personal.erase(holder.id()));

        holder.calls().get("/v1/me/card").then().body("state", equalTo("ENDED"));
        counter.check(counter.clerk(), code).then().statusCode(410);
        assertThat(Transactions.run(() -> personal.export(holder.id())).path("registrations"))
                .isEmpty();
    }

    @Test
    void secretsNobodyUsesAreForgotten() {
        counter.phoneOf(holder);

        Transactions.run(() -> personal.expire(clock.instant().plus(Duration.ofDays(59))));
        assertThat(keys()).isEqualTo(1);
        Transactions.run(() -> personal.expire(clock.instant().plus(Duration.ofDays(61))));

        assertThat(keys()).isZero();
    }

    private long keys() {
        return Transactions.select(
                Long.class, "select count(*) from card_key where worker_id = :worker", Map.of("worker", holder.id()));
    }
}
