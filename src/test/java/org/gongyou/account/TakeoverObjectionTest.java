package org.gongyou.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.support.Race;
import org.gongyou.support.SentMessages;
import org.gongyou.support.SignIn;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakeoverObjectionTest extends NewPhone {

    @Inject
    Takeovers takeovers;

    @Inject
    ReviewDesk desk;

    @Test
    void goesToAnOfficerWhenTheOldPhoneObjects() {
        Response asked = ask(claimant, request());
        UUID id = UUID.fromString(asked.path("id"));

        holder.calls()
                .post("/v1/takeovers/" + id + "/objection")
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"));

        assertThat(desk.looksInto(id)).isTrue();
        lostPhone.completeDue(Instant.parse(asked.path("dueAt")));
        claimant.calls().get("/v1/takeovers/" + id).then().body("state", equalTo("UNDER_REVIEW"));
        await().untilAsserted(() -> assertThat(SentMessages.to(claimant.phone()))
                .extracting(message -> message.path("template").asText())
                .contains("takeover-objected"));
        holder.calls()
                .post("/v1/takeovers/" + id + "/objection")
                .then()
                .statusCode(409)
                .body("code", equalTo("account.takeover-over"));
    }

    @Test
    void isDoneWhenTheOfficerApproves() {
        UUID id = objectedTo();

        Transactions.run(() -> takeovers.decide(claimant.id(), id, true, UUID.randomUUID()));

        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(holder.id());
    }

    @Test
    void changesNothingWhenTheOfficerRefuses() {
        UUID id = objectedTo();

        Transactions.run(() -> takeovers.decide(claimant.id(), id, false, UUID.randomUUID()));

        holder.calls().get("/v1/me").then().statusCode(200);
        claimant.calls().get("/v1/takeovers/" + id).then().body("state", equalTo("REFUSED"));
        assertThat(SignIn.again(claimant.phone(), "d").id()).isEqualTo(claimant.id());
        assertThatThrownBy(() -> Transactions.run(() -> takeovers.decide(claimant.id(), id, true, UUID.randomUUID())))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void eitherMeetsAnObjectionInTimeOrIsDone() {
        Response asked = ask(claimant, request());
        Instant due = Instant.parse(asked.path("dueAt"));
        String objection = "/v1/takeovers/" + asked.path("id") + "/objection";

        List<Integer> answers = Race.of(2, i -> {
            if (i == 0) {
                lostPhone.completeDue(due);
                return 0;
            }
            return holder.calls().post(objection).statusCode();
        });

        boolean moved = SignIn.again(claimant.phone(), "d").id().equals(holder.id());
        assertThat(answers.get(1) == 200).isNotEqualTo(moved);
    }

    @Test
    void mayBeWithdrawn() {
        UUID id = objectedTo();

        claimant.calls()
                .post("/v1/takeovers/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        assertThat(desk.looksInto(id)).isFalse();
        ask(claimant, request()).then().statusCode(201);
    }
}
