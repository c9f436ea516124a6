package org.gongyou.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.personal.PersonAccounts;
import org.gongyou.support.Race;
import org.gongyou.support.SentMessages;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeoverTest extends NewPhone {

    private static final Duration WAIT = Duration.ofHours(72);

    @Inject
    PersonAccounts people;

    @Test
    void waitsForSeventyTwoHoursAndTellsTheOldPhone() {
        Response asked = ask(claimant, request());

        asked.then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("role", equalTo("CLAIMANT"))
                .body("nextStep", containsString("异议"));
        Instant askedAt = Instant.parse(asked.path("askedAt"));
        assertThat(Instant.parse(asked.path("dueAt"))).isEqualTo(askedAt.plus(WAIT));
        assertThat(SentMessages.await(holder.phone(), 1).path("template").asText())
                .isEqualTo("takeover-started");
        holder.calls().get("/v1/me/notices").then().body("items.title", hasItem("有人申请接管您的账号"));
        holder.calls()
                .get("/v1/takeovers")
                .then()
                .body("items.id", contains(asked.<String>path("id")))
                .body("items.role", contains("HOLDER"));
    }

    @Test
    void movesTheAccountToTheNewPhoneWhenNobodyObjects() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));
        lostPhone.completeDue(due.minusSeconds(60));
        claimant.calls().get("/v1/takeovers/" + asked.path("id")).then().body("state", equalTo("WAITING"));

        lostPhone.completeDue(due);

        holder.calls().get("/v1/me").then().statusCode(401);
        claimant.calls().get("/v1/me").then().statusCode(401);
        Person again = SignIn.again(claimant.phone(), "new-device");
        assertThat(again.id()).isEqualTo(holder.id());
        assertThat(again.limited()).isTrue();
        Response confirmed = again.calls()
                .body(Map.of("documentLast4", number.substring(14)))
                .post("/v1/auth/sessions/current/confirmation");
        given().auth()
                .oauth2(confirmed.path("accessToken"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("测**"));
        assertThat(SentMessages.await(holder.phone(), 2).path("template").asText())
                .isEqualTo("takeover-completed");
        assertThat(Transactions.run(() -> people.of(holder.id()))).containsExactly(holder.id(), claimant.id());
    }

    @Test
    void leavesTheOldPhoneToWhoeverHasItNow() {
        Response asked = ask(claimant, request());
        lostPhone.completeDue(Instant.parse(asked.path("dueAt")));

        Person stranger = SignIn.again(holder.phone(), "old-device");

        assertThat(stranger.id()).isNotIn(holder.id(), claimant.id());
        stranger.calls().get("/v1/me").then().body("name", equalTo(null));
    }

    @Test
    void isDoneOnceHoweverManyDoIt() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));

        List<Boolean> runs = Race.of(6, i -> {
            lostPhone.completeDue(due);
            return true;
        });

        assertThat(runs).hasSize(6);
        assertThat(Transactions.run(() -> people.of(holder.id()))).hasSize(2);
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }

    @Test
    void leadsEveryoneToOneAccountWhoSignsInMeanwhile() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));

        List<UUID> accounts = Race.of(16, i -> {
            if (i == 0) {
                lostPhone.completeDue(due);
                return holder.id();
            }
            return SignIn.again(claimant.phone(), "device-" + i).id();
        });

        assertThat(accounts).isSubsetOf(holder.id(), claimant.id());
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }
}
