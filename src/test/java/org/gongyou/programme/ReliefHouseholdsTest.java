package org.gongyou.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.programme.ProgrammeOffice.PRECHECKS;
import static org.gongyou.programme.ProgrammeOffice.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** Households against the demo's rules, class and amount to the fen, through the endpoint that workers use. */
@QuarkusTest
class ReliefHouseholdsTest extends ApiTest {

    private static final String TABLE = "/relief/households.csv";

    @Inject
    ProgrammeOffice office;

    @Test
    void eachHouseholdGetsWhatTheRulesSay() {
        DemoRules.CODES.forEach(office::demo);
        List<Map<String, String>> cases = HouseholdCase.read(TABLE);
        assertThat(cases).hasSizeGreaterThan(60);
        String worker = office.worker();
        SoftAssertions all = new SoftAssertions();
        cases.forEach(row -> check(all, worker, row));
        all.assertAll();
    }

    private void check(SoftAssertions all, String worker, Map<String, String> row) {
        Map<String, Object> body = new HashMap<>();
        body.put("unionId", office.union().toString());
        body.put("programmes", List.of(ProgrammeOffice.renamed(HouseholdCase.cell(row, "programme"))));
        body.put("household", HouseholdCase.household(row));
        body.put("circumstances", HouseholdCase.circumstances(row));
        JsonPath answer = as(worker)
                .body(body)
                .post(PRECHECKS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String outcome = "items[0].outcome.";
        List<Object> got = new ArrayList<>();
        got.add(answer.getString(outcome + "verdict"));
        got.add(answer.getString(outcome + "classCode"));
        got.add(answer.getLong(outcome + "amountInFen"));
        List<Object> expected = new ArrayList<>();
        expected.add(HouseholdCase.cell(row, "verdict"));
        expected.add(HouseholdCase.cell(row, "classCode").isEmpty() ? null : HouseholdCase.cell(row, "classCode"));
        expected.add(fen(HouseholdCase.cell(row, "yuan")));
        all.assertThat(got).as(HouseholdCase.cell(row, "case")).isEqualTo(expected);
        if (!HouseholdCase.cell(row, "away").isEmpty())
            all.assertThat(answer.getList(outcome + "unmet.distance", Long.class))
                    .as(HouseholdCase.cell(row, "case"))
                    .contains(fen(HouseholdCase.cell(row, "away")));
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
