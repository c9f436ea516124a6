package org.gongyou.limitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.gongyou.support.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock against a table of cases, each worked out by hand and looked up in the calendar. */
@QuarkusTest
class LimitationTableTest extends ApiTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/limitation/cases.csv", numLinesToSkip = 1)
    void saysTheDayAndTheArticle(
            String what, String question, String step, String state, @Nullable String day, String article) {
        JsonPath answer = given().get("/v1/legal-aid/limitation?" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        Map<String, Object> found = answer.getMap("steps.find { it.step == '" + step + "' }");
        assertThat(found.get("state")).isEqualTo(state);
        assertThat(found.get(state.startsWith("OPEN") ? "firstDay" : "lastDay")).isEqualTo(day);
        assertThat(answer.getString("steps.find { it.step == '" + step + "' }.articles[0].number"))
                .isEqualTo(article);
    }

    /** Sixty days were the law before 2008, and still go round. */
    @ParameterizedTest
    @EnumSource(DisputeKind.class)
    void nothingGivesSixtyDaysForArbitration(DisputeKind dispute) {
        JsonPath answer =
                given().get("/v1/legal-aid/limitation?dispute=" + dispute).jsonPath();

        List<Map<String, Object>> lengths = answer.getList("steps.findAll { it.step == 'ARBITRATION' }.lengthOfTime");
        assertThat(lengths).hasSize(dispute == DisputeKind.LABOUR_SERVICE ? 0 : 1);
        lengths.forEach(length -> assertThat(length).containsEntry("amount", 1).containsEntry("unit", "YEARS"));
        List<String> sixty =
                answer.getList("steps.findAll { it.lengthOfTime.amount == 60 && it.lengthOfTime.unit == 'DAYS' }.step");
        assertThat(sixty).isSubsetOf("ADMINISTRATIVE_REVIEW", "RECOGNITION_DECISION", "CAPACITY_ASSESSMENT");
    }
}
