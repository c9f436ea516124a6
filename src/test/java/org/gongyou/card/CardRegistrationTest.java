package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Once a year; whoever forgets is reminded, and out of use until done. */
@QuarkusTest
class CardRegistrationTest extends ApiTest {

    @Inject
    CardCounter counter;

    @Inject
    CardRules rules;

    private Person holder;

    @BeforeEach
    void somebodyHasACard() {
        holder = counter.holder();
    }

    @Test
    void theDateAloneMakesTheCardExpire() {
        String tag = holder.calls().get("/v1/me/card").header("ETag");
        change("update card set valid_until = :today where worker_id = :worker", rules.today());
        holder.calls().get("/v1/me/card").then().body("state", equalTo("VALID"));

        change(
                "update card set valid_until = :today where worker_id = :worker",
                rules.today().minusDays(1));

        holder.calls()
                .get("/v1/me/card")
                .then()
                .header("ETag", not(equalTo(tag)))
                .body("state", equalTo("EXPIRED"));
    }

    @Test
    void aRegistrationMakesItValidAgain() {
        counter.letExpire(holder);
        holder.calls()
                .get("/v1/me/card")
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("registrationDue", equalTo(true));
        holder.calls().get("/v1/me/card/code").then().statusCode(409).body("code", equalTo("card.not-valid"));

        CardCounter.post(holder, "registrations").then().statusCode(201).body("state", equalTo("VALID"));

        int year = rules.today().getYear();
        holder.calls()
                .get("/v1/me/card")
                .then()
                .body("state", equalTo("VALID"))
                .body("registrationDue", equalTo(false))
                .body("registeredYear", equalTo(year))
                .body("validUntil", equalTo((year + 1) + "-03-31"));
    }

    @Test
    void theSameYearCountsOnceHoweverOftenItIsAsked() {
        counter.letExpire(holder);

        List<Response> answers = Race.of(16, i -> CardCounter.post(holder, "registrations"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly(etag());
        long years = Transactions.select(
                Long.class,
                "select count(*) from card_registration where worker_id = :worker",
                Map.of("worker", holder.id()));
        assertThat(years).isEqualTo(1);
    }

    @Test
    void aReplayIsTheFirstAnswer() {
        counter.letExpire(holder);
        Response first = holder.calls().header("Idempotency-Key", "again").post("/v1/me/card/registrations");

        Response second = holder.calls().header("Idempotency-Key", "again").post("/v1/me/card/registrations");

        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void aFrozenCardIsNotRegisteredBackToLife() {
        CardCounter.post(holder, "loss").then().statusCode(200);

        CardCounter.post(holder, "registrations").then().statusCode(409).body("code", equalTo("card.illegal-state"));

        holder.calls().get("/v1/me/card").then().body("state", equalTo("FROZEN"));
    }

    @Test
    void oneIsRemindedTwiceAndOnceEach() {
        endsIn(29);
        Jobs.run("card.CardReminders");
        Jobs.run("card.CardReminders");
        assertThat(reminders()).isEqualTo(1);

        endsIn(7);
        Jobs.run("card.CardReminders");
        Jobs.run("card.CardReminders");

        assertThat(reminders()).isEqualTo(2);
    }

    @Test
    void nobodyIsRemindedOfWhatIsOverOrRegistered() {
        endsIn(-1);
        Jobs.run("card.CardReminders");
        assertThat(reminders()).isZero();

        endsIn(20);
        Transactions.change(
                "update card set registered_year = registered_year - 1 where worker_id = :worker",
                Map.of("worker", holder.id()));
        CardCounter.post(holder, "registrations").then().statusCode(201);
        Jobs.run("card.CardReminders");

        assertThat(reminders()).isZero();
    }

    /** As if the card had been registered a year before that day, and nobody had reminded of it since. */
    private void endsIn(int days) {
        LocalDate end = rules.today().plusDays(days);
        LocalDate due = rules.today().isAfter(end.minusDays(7)) ? end.minusDays(7) : end.minusDays(days > 7 ? 30 : 7);
        change("update card set valid_until = :today where worker_id = :worker", end);
        change("update card set remind_on = :today where worker_id = :worker", due);
    }

    private long reminders() {
        List<String> templates = holder.calls().get("/v1/me/notices").path("items.title");
        return templates.stream().filter("会员证即将到期"::equals).count();
    }

    private String etag() {
        return holder.calls().get("/v1/me/card").header("ETag");
    }

    private void change(String sql, LocalDate date) {
        Map<String, Object> values = new HashMap<>();
        values.put("worker", holder.id());
        values.put("today", date);
        assertThat(Transactions.change(sql, values)).isEqualTo(1);
    }
}
