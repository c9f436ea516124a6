package org.gongyou.relief;

import static org.gongyou.relief.ReliefCounter.DESK;
import static org.gongyou.relief.ReliefCounter.MINE;
import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** What was checked is decided on; what is said later is seen. */
@QuarkusTest
class ReliefCopyTest extends ApiTest {

    private static final Map<String, String> SEND_BACK = Map.of("decision", "send-back", "reasonCode", "redo");

    @Inject
    ReliefCounter counter;

    @Inject
    ReliefWalk walk;

    @Test
    void whatIsSaidAfterTheCheckAndTheNoticeChangesNoAmountAndIsSeen() {
        Human human = counter.inNeed();
        Response submitted =
                counter.submitted(human, counter.plan(Wish.NOTHING.inspected().noticed()));
        String number = submitted.path("number");
        String id = submitted.path("id");
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        walk.sign(number);
        walk.look();
        walk.answered(human, UUID.fromString(id), false);
        walk.over(human, UUID.fromString(id), 0);
        seen(number).body("kept", hasSize(2)).body("changed", nullValue());

        counter.live(human, 900_000).then().statusCode(200);

        seen(number)
                .body("changed.figures", contains("/members/0/income"))
                .body("changed.at", notNullValue())
                .body("today.outcome.verdict", equalTo("NOT_ENTITLED"));
        decide(counter.approver(), number, "approve").then().statusCode(200);
        get(human, id).then().body("payments[0].amountInFen", equalTo((int) ReliefCounter.AMOUNT));
    }

    @Test
    void whatWasTooMuchWhenItWasCheckedIsNotMendedBehindTheOfficersBack() {
        Human human = counter.member();
        counter.live(human, ReliefCounter.LINE + 1).then().statusCode(200);
        counter.keep(human);
        String number = counter.reviewed(human, counter.plain());
        counter.live(human, 0).then().statusCode(200);

        decide(counter.approver(), number, "approve")
                .then()
                .statusCode(409)
                .body("code", equalTo("relief.not-entitled"));

        decide(counter.approver(), number, SEND_BACK).then().statusCode(200);
        seen(number).body("changed", nullValue()).body("finding.outcome.verdict", equalTo("ENTITLED"));
        decide(counter.reviewer(), number, "pass-review").then().statusCode(200);
        decide(counter.approver(), number, "approve").then().statusCode(200);
        human.calls().get(MINE).then().body("items[0].state", equalTo("PAYING"));
    }

    private ValidatableResponse seen(String number) {
        return Cashier.as(counter.approver()).get(DESK + number).then().statusCode(200);
    }
}
