package org.gongyou.cover;

import static io.restassured.RestAssured.given;
import static org.gongyou.cover.Coverage.as;
import static org.gongyou.cover.Coverage.benefit;
import static org.gongyou.cover.Coverage.takeOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.Test;

/** One question of somebody in hospital. */
@QuarkusTest
class InHospitalTest extends ApiTest {

    @Inject
    Coverage coverage;

    @Test
    void whichCoverPaysFromWhenWithWhatAndByWhen() {
        String unit = coverage.unit();
        Worker worker = coverage.knownMember(unit);
        String plan = takeOut(worker, coverage.product(unit)).path("id");
        String waiting = takeOut(
                        worker,
                        coverage.product(
                                unit,
                                Map.of(
                                        "family",
                                        "HOSPITAL",
                                        "waitingDays",
                                        60,
                                        "benefits",
                                        List.of(benefit(
                                                "share",
                                                "HOSPITAL",
                                                Map.of(
                                                        "kind",
                                                        "SHARE",
                                                        "deductibleInFen",
                                                        50_000,
                                                        "permille",
                                                        500,
                                                        "capInFen",
                                                        1_000_000))))))
                .path("id");
        takeOut(
                worker,
                coverage.product(
                        unit,
                        Map.of(
                                "family",
                                "ACCIDENT",
                                "benefits",
                                List.of(benefit(
                                        "injury",
                                        "ACCIDENT_INJURY",
                                        Map.of("kind", "GRADED", "fenByGrade", Map.of("1", 100, "2", 50)))))));
        Coverage.shift(worker, -10);
        LocalDate since = coverage.today().minusDays(2);
        String paying = "covers.find { it.cover.id == '" + plan + "' }.";
        String later = "covers.find { it.cover.id == '" + waiting + "' }.";

        ask(worker, "event=HOSPITAL&since=" + since)
                .then()
                .statusCode(200)
                .body("covers", hasSize(2))
                .body("sentence", startsWith("1 cover pays"))
                .body(paying + "pays", equalTo(true))
                .body(paying + "paysFrom", equalTo(since.plusDays(3).toString()))
                .body(paying + "claimBy", equalTo(since.plusDays(180).toString()))
                .body(paying + "papers.code", contains("DIAGNOSIS", "DISCHARGE_SUMMARY"))
                .body(paying + "benefits.text", contains("100 yuan a day from day 4 on, at most 366 days a year"))
                .body(paying + "claim.coverId", equalTo(plan))
                .body(paying + "claim.event", equalTo("HOSPITAL"))
                .body(paying + "claim.eventOn", equalTo(since.toString()))
                .body(paying + "claim.claimant", equalTo("SELF"))
                .body(later + "pays", equalTo(false))
                .body(later + "claim", nullValue())
                .body(later + "sentence", startsWith("Still waiting"));
        ask(worker, "event=SERIOUS_ILLNESS").then().body("covers", hasSize(0));
        ask(worker, "event=意外伤残")
                .then()
                .body("event", equalTo("ACCIDENT_INJURY"))
                .body("covers[0].benefits.text", contains("By grade of disability: grade 1 1 yuan, grade 2 0.5 yuan"));
        ask(worker, "since=" + coverage.today().minusDays(30)).then().body("covers", hasSize(0));
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        Worker worker = coverage.member(coverage.unit());

        ask(worker, "event=CASTLE").then().statusCode(422).body("errors.pointer", contains("/event"));
        ask(worker, "since=2026-02-30").then().statusCode(422).body("errors.pointer", contains("/since"));
        ask(worker, "since=%2B999999999-12-31").then().statusCode(422).body("errors.pointer", contains("/since"));
        given().get("/v1/me/cover/in-hospital").then().statusCode(401);
    }

    private static Response ask(Worker worker, String query) {
        return as(worker.token()).header("Accept-Language", "en").get("/v1/me/cover/in-hospital?" + query);
    }
}
