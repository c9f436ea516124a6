package org.gongyou.programme;

import static org.gongyou.programme.ProgrammeOffice.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a version from being published: each fault with its place. */
@QuarkusTest
class ProgrammeProofTest extends ApiTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ProgrammeOffice office;

    private static ObjectNode fresh(String code) {
        return DemoRules.document(code).put("code", "f" + NUMBER.incrementAndGet() + "-" + code);
    }

    @Test
    void examplesThatTheRulesContradictAreNamed() {
        ObjectNode document = fresh("demo-living");
        ((ObjectNode) document.path("examples").path(0).path("expect")).put("amountInFen", 499_999);

        office.publish(office.draft(document), office.publisher(), today())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/examples/0/expect"))
                .body("contradictions", hasSize(1))
                .body("contradictions[0].expected.amountInFen", equalTo(499_999))
                .body("contradictions[0].got.amountInFen", equalTo(500_000));
    }

    @Test
    void whatIsPaidFirstIsAPartOfWhatIsPaidAtATime() {
        ObjectNode document = fresh("demo-living");
        long cap = document.path("caps").path("timeInFen").asLong();
        ((ObjectNode) document.path("steps")).put("urgentUpToInFen", cap + 1);

        office.publish(office.draft(document), office.publisher(), today())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/steps/urgentUpToInFen"))
                .body("errors.code", contains("programme.first-above-cap"));
    }

    @Test
    void eachClassAndVerdictHasAnExample() {
        ObjectNode document = fresh("demo-living");
        document.putArray("examples");

        office.publish(office.draft(document), office.publisher(), today())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/examples", "/nearMiss", "/classes/0", "/classes/1", "/classes/2"));
    }

    @Test
    void moreIncomeMustNotRaiseTheAid() {
        ObjectNode document = fresh("demo-living");
        ((ObjectNode) document.path("amount").path("byClass")).put("RELATIVE", 900_000);
        ((ObjectNode) document.path("caps")).put("timeInFen", 900_000);
        ((ObjectNode) document.path("examples").path(1).path("expect")).put("amountInFen", 900_000);
        // Below the line with spending: a little more income makes it RELATIVE, and would give more.
        ObjectNode spending =
                (ObjectNode) document.path("examples").path(1).path("household").path("spending");
        ((ObjectNode) document.path("examples").path(0).path("household")).set("spending", spending.deepCopy());

        office.publish(office.draft(document), office.publisher(), today())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("programme.income-raises-aid"))
                .body("errors.pointer", hasItem("/examples/0/household"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "netIncomePerHead < 10000 ? 1000 : 200000",
                "netIncomePerHead >= 69000 && netIncomePerHead <= 70000 ? 1000 : 2000",
                "netIncome == 123457 ? 1000 : 2000",
                "heads == 5 && netIncomePerHead < 4321 ? 1000 : 2000",
                "earners < 2 ? 1000 : 2000",
                "earners < 3 ? 1000 : 2000"
            })
    void noIncomeAtAllMayRaiseTheAid(String amount) {
        ObjectNode document = fresh("demo-living");
        document.putObject("amount").put("expression", amount);

        office.publish(office.draft(document), office.publisher(), today())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("programme.income-raises-aid"));
    }

    @Test
    void aDayFarOffIsASlipOfTheKeys() {
        office.publish(office.draft(fresh("demo-living")), office.publisher(), LocalDate.of(9999, 12, 31))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/effectiveFrom"));
    }

    @Test
    void namesOfAProgrammeAreItsOwn() {
        ObjectNode document = fresh("demo-living");
        ((ObjectNode) document.path("parameters"))
                .put("netIncome", 1)
                .put("in", 1)
                .put("Über", 2);
        ((ObjectNode) document.path("lines").path(1)).put("code", "relativeLine");
        ((ObjectNode) document.path("amount").path("byClass")).put("POOR", 1);

        office.publish(office.draft(document), office.publisher(), today())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/parameters/netIncome",
                                "/parameters/in",
                                "/parameters/Über",
                                "/lines/1/code",
                                "/amount/byClass"));
    }
}
