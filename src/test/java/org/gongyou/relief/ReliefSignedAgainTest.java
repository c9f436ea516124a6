package org.gongyou.relief;

import static org.gongyou.relief.ReliefCounter.decide;
import static org.gongyou.relief.ReliefCounter.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.household.Homes;
import org.gongyou.membership.MadeUpMembers;
import org.gongyou.payment.Cashier;
import org.gongyou.platform.crypto.Sha256;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.relief.ReliefCounter.Wish;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** Whoever takes the authority back stops the check, and can let it go on. */
@QuarkusTest
class ReliefSignedAgainTest extends ApiTest {

    @Inject
    ReliefCounter counter;

    @Inject
    ReliefWalk walk;

    @Inject
    Homes homes;

    @Inject
    MadeUpMembers members;

    @Inject
    TestCity city;

    @Test
    void anAuthorityTakenBackLeadsToTheSignaturesAndSignedAgainToTheCheck() {
        Plan plan = counter.plan(Wish.NOTHING.inspected());
        Human human = verified();
        Response submitted = counter.submitted(human, plan);
        String number = submitted.path("number");
        String id = submitted.path("id");
        decide(counter.reviewer(), number, "pass-review").then().body("state", equalTo("AUTHORITY"));
        String given = sign(human);
        walk.look();
        get(human, id).then().body("state", equalTo("CHECKING"));

        human.calls().post(Homes.REQUESTS + "/" + given + "/revocation").then().statusCode(200);

        get(human, id).then().body("state", equalTo("AUTHORITY")).body("dueAt", notNullValue());
        human.calls().get("/v1/me/notices").then().body("items.title", hasItem("有家庭成员撤回了授权"));
        check(number, "STOPPED");
        walk.look();
        get(human, id).then().body("state", equalTo("AUTHORITY"));

        sign(human);
        walk.look();

        get(human, id).then().body("state", equalTo("CHECKING"));
        check(number, "WAITING");
    }

    private void check(String number, String state) {
        Cashier.as(counter.reviewer())
                .get("/officer/v1/finance-checks/" + number)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    /** Whose name and number are matched: only they sign on the phone. */
    private Human verified() {
        Homes.Human known = homes.human();
        Human human = new Human(known.id(), known.token(), "", known.document(), known.name());
        Transactions.run(() -> members.enter(List.of(human.id()), city.id(ReliefCounter.UNIT)));
        counter.live(human, 50_000).then().statusCode(200);
        counter.keep(human);
        return human;
    }

    /** @return the id of the request */
    private static String sign(Human human) {
        String id = human.calls().get(Homes.REQUESTS).path("items.find { it.state == 'ASKED' }.id");
        byte[] text = human.calls().get(Homes.REQUESTS + "/" + id + "/text").asByteArray();
        human.calls()
                .body(Map.of("sha256", Sha256.hex(text)))
                .post(Homes.REQUESTS + "/" + id + "/signature")
                .then()
                .statusCode(200);
        return id;
    }
}
