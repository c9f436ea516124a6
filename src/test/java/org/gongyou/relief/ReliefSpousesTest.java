package org.gongyou.relief;

import static org.gongyou.relief.ReliefCounter.decide;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.payment.Cashier;
import org.gongyou.relief.ReliefCounter.Plan;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spouses who keep a household each are one household all the same. */
@QuarkusTest
class ReliefSpousesTest extends ApiTest {

    private static final long MUCH = 900_000;

    @Inject
    ReliefCounter counter;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasNothingIsAssessedWithTheIncomeOfTheSpouse(boolean earningFirst) {
        Human earning = counter.member();
        Human idle = counter.member();
        if (earningFirst) together(earning, MUCH, idle, 0);
        together(idle, 0, earning, MUCH);
        if (!earningFirst) together(earning, MUCH, idle, 0);

        for (Human each : List.of(idle, earning)) {
            String number = counter.reviewed(each, counter.plain());
            decide(counter.approver(), number, "approve")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("relief.not-entitled"));
            Cashier.as(counter.approver())
                    .get(ReliefCounter.DESK + number)
                    .then()
                    .body(
                            "finding.outcome.arithmetic.find { it.code == 'netIncomePerHead' }.value",
                            equalTo((int) MUCH / 2));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoHouseholdsOfSpousesHaveOneLimit(boolean secondAppliesFirst) {
        Plan plan = counter.household(ReliefCounter.AMOUNT, "spouses-" + UUID.randomUUID());
        Human first = counter.member();
        Human second = counter.member();
        together(first, 50_000, second, 0);
        together(second, 0, first, 50_000);
        List<Human> order = secondAppliesFirst ? List.of(second, first) : List.of(first, second);

        decide(counter.approver(), counter.reviewed(order.get(0), plan), "approve")
                .then()
                .statusCode(200);
        decide(counter.approver(), counter.reviewed(order.get(1), plan), "approve")
                .then()
                .statusCode(409);
    }

    @Test
    void aSpouseLeftOutShortlyBeforeIsNotForgotten() {
        Human human = counter.member();
        together(human, 0, counter.member(), MUCH);
        counter.live(human, List.of(self(0))).then().statusCode(200);

        String id = owes(human, "MARITAL_STATUS");

        submitted(human, id, "spouseLeft");
    }

    @Test
    void norIsOneWithoutADocument() {
        Human human = counter.member();
        Map<String, Object> spouse = Map.of("relation", "SPOUSE", "name", "演示配偶", "bornOn", "1990-01-01");
        counter.live(human, List.of(self(0), spouse)).then().statusCode(200);
        counter.keep(human);
        counter.live(human, List.of(self(0))).then().statusCode(200);

        String id = owes(human, "MARITAL_STATUS");

        submitted(human, id, "spouseLeft");
    }

    @Test
    void aChildWithoutADocumentIsShownByAPaper() {
        Human human = counter.member();
        Map<String, Object> child = Map.of("relation", "CHILD", "name", "演示新生儿", "bornOn", "2026-11-01");
        counter.live(human, List.of(self(50_000), child)).then().statusCode(200);
        counter.keep(human);

        String id = owes(human, "BIRTH_CERTIFICATE");

        submitted(human, id, "headsUnproven");
    }

    /** @return the application */
    private String owes(Human human, String paper) {
        String id = ReliefCounter.begin(human, counter.plain()).path("id");
        ReliefCounter.submit(human, id).then().statusCode(422).body("missing", contains(paper));
        counter.keep(human, paper);
        return id;
    }

    private static void submitted(Human human, String id, String line) {
        ReliefCounter.submit(human, id)
                .then()
                .statusCode(200)
                .body("finding.outcome.arithmetic.find { it.code == '" + line + "' }.value", equalTo(1));
    }

    private void together(Human human, long netInFen, Human spouse, long theirsInFen) {
        counter.live(human, List.of(self(netInFen), ReliefCounter.spouse(spouse, theirsInFen)))
                .then()
                .statusCode(200);
        counter.keep(human);
    }

    private static Map<String, Object> self(long netInFen) {
        return Map.of("relation", "SELF", "work", "EMPLOYED", "income", Map.of("netInFen", netInFen));
    }
}
