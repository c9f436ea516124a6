package org.gongyou.cover;

import static org.gongyou.cover.Coverage.as;
import static org.gongyou.cover.Coverage.numbers;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;

/** How many of a unit are covered, and who is not. */
@QuarkusTest
class CoverShareTest extends ApiTest {

    @Inject
    Coverage coverage;

    @Test
    void sharesAreWithoutNamesAndNamesForTheUnitAlone() {
        String unit = coverage.unit();
        String officer = coverage.officer(unit);
        List<Worker> workers = coverage.members(unit, 3);
        coverage.enrol(officer, unit, coverage.product(unit), false, numbers(workers.subList(0, 1)))
                .then()
                .statusCode(200);
        Coverage.shift(workers.get(0), -1);
        List<String> uncovered = workers.subList(1, 3).stream()
                .map(Worker::number)
                .sorted(Comparator.naturalOrder())
                .toList();

        as(officer)
                .get("/officer/v1/cover-shares")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].members", equalTo(3))
                .body("items[0].covered", equalTo(1))
                .body("items[0].permille", equalTo(333));
        gaps(officer, unit, "&limit=1")
                .then()
                .statusCode(200)
                .body("items.memberNumber", contains(uncovered.get(0)))
                .body("next", notNullValue());
        gaps(officer, unit, "&limit=1&cursor=" + gaps(officer, unit, "&limit=1").path("next"))
                .then()
                .body("items.memberNumber", contains(uncovered.get(1)));
        gaps(coverage.officer(TestCity.DAOLI), unit, "")
                .then()
                .statusCode(403)
                .body("code", equalTo("cover.not-unit-officer"));
        gaps(coverage.officer(TestCity.NANGANG), unit, "").then().statusCode(422);
        gaps(workers.get(0).token(), unit, "").then().statusCode(403);
        as(coverage.officer(Coverage.STREET))
                .get("/officer/v1/cover-shares?family=castle")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/family"));
        String name = "演示保障单位";
        as(coverage.officer(Coverage.STREET))
                .get("/officer/v1/cover-shares")
                .then()
                .body("items.find { it.unionId == '" + coverage.id(unit) + "' }.covered", equalTo(1))
                .body("items.find { it.unionId == '" + coverage.id(unit) + "' }.unionName", equalTo(name));
    }

    private Response gaps(String token, String unit, String more) {
        return as(token).get("/officer/v1/cover-gaps?unionId=" + coverage.id(unit) + more);
    }
}
