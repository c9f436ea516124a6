package org.gongyou.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.payment.Cashier.BUDGETS;
import static org.gongyou.payment.Cashier.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.payment.Cashier.Purse;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.Test;

/** Money comes into a budget by two people. */
@QuarkusTest
class FundingTest extends ApiTest {

    @Inject
    Cashier cashier;

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    private Map<String, Object> budget() {
        return Map.of(
                "unionId",
                city.founded().id(TestCity.DAOLI),
                "programme",
                "B-" + UUID.randomUUID(),
                "year",
                2026,
                "title",
                "演示预算");
    }

    private static String funded(Cashier cashier, String id, long amount) {
        return cashier.first()
                .body(Map.of("amountInFen", amount, "reference", "演示决议1号"))
                .post(BUDGETS + "/" + id + "/fundings")
                .then()
                .statusCode(201)
                .extract()
                .path("fundings[0].id");
    }

    private String opened() {
        return cashier.first()
                .body(budget())
                .post(BUDGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatOnePutsInCountsOnceAnotherConfirms() {
        String id = opened();
        String funding = funded(cashier, id, 1_000_000);
        cashier.first().get(BUDGETS + "/" + id).then().body("availableInFen", equalTo(0));
        String confirmation = BUDGETS + "/" + id + "/fundings/" + funding + "/confirmation";

        forbidden(cashier.first().post(confirmation), "payment.second-person");
        cashier.second().post(confirmation).then().statusCode(200).body("availableInFen", equalTo(1_000_000));
        cashier.second().post(confirmation).then().statusCode(200).body("fundedInFen", equalTo(1_000_000));

        cashier.first()
                .get(BUDGETS + "/" + id + "/entries")
                .then()
                .statusCode(200)
                .body("items.kind", contains("FUND"))
                .body("items[0].to", equalTo("AVAILABLE"));
        cashier.first().get(BUDGETS + "?year=2026&limit=100").then().body("items.id", hasItem(id));
    }

    @Test
    void manyConfirmationsAtOnceCountOnce() {
        String id = opened();
        String funding = funded(cashier, id, 700);
        String confirmation = BUDGETS + "/" + id + "/fundings/" + funding + "/confirmation";

        Race.of(12, number -> cashier.second().post(confirmation).statusCode());

        cashier.first().get(BUDGETS + "/" + id).then().body("availableInFen", equalTo(700));
    }

    @Test
    void onlyWhatNobodyReservedIsTakenOutAgain() {
        Purse purse = cashier.purse(1000);
        cashier.reserve(purse, Cashier.purpose(), 600);
        String path = BUDGETS + "/" + purse.budget() + "/fundings/";
        String much = funded(cashier, purse.budget().toString(), -401);
        String all = funded(cashier, purse.budget().toString(), -400);

        Response refused = cashier.second().post(path + much + "/confirmation");
        refused(refused, "payment.budget-exhausted");
        refused.then().body("leftInFen", equalTo(400));
        cashier.second()
                .post(path + all + "/confirmation")
                .then()
                .statusCode(200)
                .body("availableInFen", equalTo(0))
                .body("fundedInFen", equalTo(600));
    }

    @Test
    void oneProgrammeHasOneBudgetAYear() {
        Map<String, Object> budget = budget();

        List<Integer> answers =
                Race.of(8, number -> cashier.first().body(budget).post(BUDGETS).statusCode());

        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void theSameKeyOpensOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> other = budget();
        String one = keyed(key, other).then().statusCode(201).extract().path("id");
        keyed(key, other).then().statusCode(201).body("id", equalTo(one)).header("Idempotency-Replayed", "true");
    }

    private Response keyed(String key, Map<String, Object> body) {
        return given().auth()
                .oauth2(cashier.firstToken())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(BUDGETS);
    }

    @Test
    void whoHandlesNoMoneySeesNone() {
        Purse purse = cashier.purse(1000);
        String path = BUDGETS + "/" + purse.budget();
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.values());
        String other = city.officer(TestCity.CITY, OfficerFunction.MANAGE_BENEFITS);

        given().get(path).then().statusCode(401);
        SignIn.somebody().calls().get(path).then().statusCode(403);
        as(other).get(path).then().statusCode(403).body("code", equalTo("payment.no-manager"));
        as(elsewhere).get(path).then().statusCode(404);
        as(elsewhere).get(path + "/entries").then().statusCode(404);
        as(elsewhere).body(budget()).post(BUDGETS).then().statusCode(422).body("errors.pointer", contains("/unionId"));
        as(tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR)).get(path).then().statusCode(200);
    }

    @Test
    void whatIsWrongWithAFieldIsSaid() {
        Map<String, Object> wrong = new HashMap<>(budget());
        wrong.put("year", 1999);
        wrong.put("programme", "with spaces");

        cashier.first()
                .body(wrong)
                .post(BUDGETS)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/programme", "/year"));
        wrong.putAll(budget());
        wrong.remove("year");
        cashier.first()
                .body(wrong)
                .post(BUDGETS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/year"))
                .body("errors.code", contains("request.field-required"));
        cashier.first()
                .body(Map.of("amountInFen", 0, "reference", "x"))
                .post(BUDGETS + "/" + opened() + "/fundings")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/amountInFen"));
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }

    private static void forbidden(Response answer, String code) {
        answer.then().statusCode(403).body("code", equalTo(code));
    }
}
