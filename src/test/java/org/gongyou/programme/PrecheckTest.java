package org.gongyou.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.programme.ProgrammeOffice.PRECHECKS;
import static org.gongyou.programme.ProgrammeOffice.as;
import static org.gongyou.programme.ProgrammeOffice.renamed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What somebody hears before applying. */
@QuarkusTest
class PrecheckTest extends ApiTest {

    @Inject
    ProgrammeOffice office;

    private Map<String, Object> body(String members, String... programmes) {
        Map<String, String> row = Map.of("members", members, "has", "", "spent", "");
        Map<String, Object> body = new HashMap<>();
        body.put("unionId", office.union().toString());
        body.put("household", HouseholdCase.household(row));
        body.put("programmes", List.of(programmes));
        return body;
    }

    @Test
    void allProgrammesAnswerAtOnceAndNothingIsKept() {
        DemoRules.CODES.forEach(office::demo);
        String worker = office.worker();
        long before = rows();

        as(worker)
                .body(body("SELF:2964 SPOUSE:0 CHILD:0"))
                .post(PRECHECKS)
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThan(8)))
                .body("items.code", hasItems(renamed("demo-living"), renamed("demo-warmth")));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aHouseholdLookedAtOnceStandsWhatAKeptOneDoes() {
        office.demo("demo-living");
        List<Map<String, Object>> members = List.of(
                Map.of(
                        "relation",
                        "SELF",
                        "bornOn",
                        "9999-01-01",
                        "income",
                        Map.of("netInFen", 1, "asOf", "9998-01-01", "source", "CIVIL_AFFAIRS")),
                Map.of("relation", "SELF", "bornOn", "1600-01-01"));
        Map<String, Object> spent = Map.of("amountInFen", 1, "from", "2020-01-01", "until", "2022-01-01");
        Map<String, Object> household = Map.of("members", members, "spending", Map.of("illness", spent));

        as(office.worker())
                .body(Map.of("unionId", office.union().toString(), "household", household))
                .post(PRECHECKS)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/household/members/0/bornOn",
                                "/household/members/0/income/asOf",
                                "/household/members/0/income/source",
                                "/household/members/1/relation",
                                "/household/members/1/bornOn",
                                "/household/spending/illness/from"));
    }

    private static long rows() {
        return Transactions.select(
                Long.class,
                "select (select count(*) from hardship_file) + (select count(*) from idempotency_key)",
                Map.of());
    }

    @Test
    void whyNotIsTheArithmeticAndHowFarFromIt() {
        office.demo("demo-living");

        as(office.worker())
                .header("Accept-Language", "en")
                .body(body("SELF:2964 SPOUSE:0 CHILD:0", renamed("demo-living")))
                .post(PRECHECKS)
                .then()
                .statusCode(200)
                .body("items[0].version", equalTo(1))
                .body("items[0].outcome.verdict", equalTo("NEAR_MISS"))
                .body("items[0].className", equalTo("On the edge"))
                .body("items[0].outcome.unmet[0].code", equalTo("DEEP"))
                .body("items[0].outcome.unmet[0].distance", equalTo(11_700))
                .body("items[0].outcome.unmet[0].why", equalTo("Not met: Deep hardship, by 117 yuan a head and month"))
                .body(
                        "items[0].outcome.arithmetic.find { it.code == 'netIncomePerHead' }.text",
                        equalTo("988 yuan a head and month"))
                .body(
                        "items[0].outcome.arithmetic.find { it.code == 'relativeLine' }.expression",
                        equalTo("minimumLine * 15 / 10"))
                .body("items[0].papersMissing.kind", hasItems("IDENTITY_CARDS", "INCOME_PROOF"));
    }

    @Test
    void withoutABillItSaysFromWhatToWhat() {
        office.demo("demo-illness");

        as(office.worker())
                .body(body("SELF:3000+SERIOUS SPOUSE:0", renamed("demo-illness")))
                .post(PRECHECKS)
                .then()
                .statusCode(200)
                .body("items[0].outcome.verdict", equalTo("INCOMPLETE"))
                .body("items[0].outcome.missing", contains("/circumstances/spentInFen"))
                .body("items[0].outcome.leastInFen", equalTo(0))
                .body("items[0].outcome.mostInFen", equalTo(1_000_000));
    }

    @Test
    void whatIsWrongIsNamed() {
        office.demo("demo-illness");
        given().contentType("application/json")
                .body("{}")
                .post(PRECHECKS)
                .then()
                .statusCode(401);
        as(office.worker())
                .body(body("SELF:3000", "no-such-programme"))
                .post(PRECHECKS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/programmes/0"));
        Map<String, Object> negative = body("SELF:3000", renamed("demo-illness"));
        negative.put("circumstances", Map.of("spentInFen", -1));
        as(office.worker())
                .body(negative)
                .post(PRECHECKS)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/circumstances/spentInFen"));
        Map<String, Object> unasked = body("SELF:3000", renamed("demo-illness"));
        unasked.put("circumstances", Map.of("answers", Map.of("mood", "good")));
        as(office.worker())
                .body(unasked)
                .post(PRECHECKS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/circumstances/answers/mood"));
    }

    @Test
    void withoutAHouseholdTheKeptOneCounts() {
        office.demo("demo-living");
        as(office.worker())
                .body(Map.of("unionId", office.union().toString()))
                .post(PRECHECKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("household.missing"));
    }

    @Test
    void theVocabularyNamesWhatRulesMayLookAt() {
        given().header("Accept-Language", "en")
                .get("/v1/relief-programmes/vocabulary")
                .then()
                .statusCode(200)
                .body("names.find { it.name == 'netIncomePerHead' }.unit", equalTo("FEN_A_HEAD"))
                .body("names.find { it.name == 'member' }.type", equalTo("YES_NO"))
                .body("functions.form", hasItem("share(amount, permille)"));
    }
}
