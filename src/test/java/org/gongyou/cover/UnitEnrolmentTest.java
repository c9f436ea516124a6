package org.gongyou.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.cover.Coverage.count;
import static org.gongyou.cover.Coverage.mine;
import static org.gongyou.cover.Coverage.numbers;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cover that comes with a unit's list. */
@QuarkusTest
class UnitEnrolmentTest extends ApiTest {

    @Inject
    Coverage coverage;

    private String unit;
    private String officer;
    private List<Worker> workers;

    @BeforeEach
    void aUnitOfFour() {
        unit = coverage.unit();
        officer = coverage.officer(unit);
        workers = coverage.members(unit, 4);
    }

    @Test
    void aDryRunSaysWhatWouldBecomeOfItAndDoesNothing() {
        String product = coverage.product(unit);

        coverage.enrol(officer, unit, product, true, numbers(workers.subList(0, 3)))
                .then()
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("enrolled", equalTo(3))
                .body("members", equalTo(4))
                .body("coveredPermille", equalTo(750));
        mine(workers.get(0)).then().body("covers", hasSize(0));

        coverage.enrol(officer, unit, product, false, numbers(workers))
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(4))
                .body("coveredPermille", equalTo(1000));
        mine(workers.get(3)).then().body("covers.way", contains("UNIT")).body("covers.state", contains("VALID"));
    }

    @Test
    void unknownRowsAreAnsweredLineByLineAndNothingIsEntered() {
        String product = coverage.product(unit);
        Worker elsewhere = coverage.member(coverage.unit());
        String table = "序号,会员证号,姓名\n1,%s,演示\n2,M26-99999999-9,演示\n3,%s,\n4,%s,\n5,,\n"
                .formatted(
                        workers.get(0).number(),
                        elsewhere.number(),
                        workers.get(0).number());

        coverage.enrol(officer, unit, product, false, table)
                .then()
                .statusCode(422)
                .body("code", equalTo("csv.has-errors"))
                .body("errors.line", contains(3, 4, 5, 6))
                .body(
                        "errors.code",
                        contains("cover.member-unknown", "cover.member-unknown", "csv.repeated-value", "csv.empty"));
        coverage.enrol(officer, unit, product, true, table)
                .then()
                .statusCode(200)
                .body("errors", hasSize(4));
        assertThat(count(workers.get(0), "true")).isZero();
    }

    @Test
    void aLaterDuplicateIsVoidAndNamesTheEarlier() {
        Worker first = workers.get(0);
        coverage.enrol(officer, unit, coverage.product(unit), false, numbers(workers.subList(0, 1)));
        String earlier = mine(first).path("covers[0].id");
        String other = coverage.product(unit);

        coverage.enrol(officer, unit, other, false, numbers(workers))
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(3))
                .body("duplicates", equalTo(1));

        String duplicate = "covers.find { it.state == 'VOID' }.";
        mine(first)
                .then()
                .body("covers", hasSize(2))
                .body(duplicate + "earlierCoverId", equalTo(earlier))
                .body(duplicate + "reason", equalTo("There was a valid cover of this kind already"))
                .body("warnings.code", contains("DUPLICATE_COVER"));
    }

    @Test
    void theSameListAgainChangesNothing() {
        String product = coverage.product(unit);
        coverage.enrol(officer, unit, product, false, numbers(workers));

        coverage.enrol(officer, unit, product, false, numbers(workers))
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(0))
                .body("already", equalTo(4))
                .body("duplicates", equalTo(0));
        assertThat(count(workers.get(0), "true")).isEqualTo(1);
    }

    @Test
    void tooSmallAShareIsNotTaken() {
        String product =
                coverage.product(unit, Map.of("enrolment", Map.of("ways", List.of("UNIT"), "minimumPermille", 750)));

        coverage.enrol(officer, unit, product, false, numbers(workers.subList(0, 2)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("cover.share-too-small"));
        assertThat(count(workers.get(0), "true")).isZero();
        coverage.enrol(officer, unit, product, false, numbers(workers.subList(0, 3)))
                .then()
                .statusCode(200);
        coverage.enrol(officer, unit, product, false, numbers(workers.subList(3, 4)))
                .then()
                .statusCode(200);
    }

    @Test
    void aUnitsListTakesThePlaceOfWhatIsNotPaidFor() {
        Worker worker = coverage.known(workers.get(0), Coverage.BORN);
        String own = coverage.product(
                unit, Map.of("payer", "WORKER", "premiumInFen", 7_200, "enrolment", Map.of("ways", List.of("SELF"))));
        Coverage.takeOut(worker, own).then().statusCode(201);

        coverage.enrol(officer, unit, coverage.product(unit), false, numbers(workers))
                .then()
                .body("enrolled", equalTo(4));
        mine(worker).then().body("covers.state", hasItem("LAPSED")).body("covers.state", hasItem("VALID"));
    }

    @Test
    void onlyTheUnitsOfficersEnterAndOnlyWhatIsForIt() {
        String product = coverage.product(unit);
        String otherUnit = coverage.unit();
        List<String> list = numbers(workers);

        coverage.enrol(coverage.officer(otherUnit), unit, product, false, list)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unionId"));
        coverage.enrol(officer, unit, UUID.randomUUID().toString(), false, list)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/productId"));
        coverage.enrol(officer, unit, coverage.product(otherUnit), false, list)
                .then()
                .statusCode(409)
                .body("code", equalTo("cover.elsewhere"));
        String self = coverage.product(unit, Map.of("enrolment", Map.of("ways", List.of("SELF"))));
        coverage.enrol(officer, unit, self, false, list)
                .then()
                .statusCode(409)
                .body("code", equalTo("cover.not-offered"));
        coverage.enrol(workers.get(0).token(), unit, product, false, list)
                .then()
                .statusCode(403);
    }

    /** A hundred enrolments of the same people, by lists in any order and by themselves. */
    @Test
    void whateverAHundredDoAtOnceEverybodyHasOneValidCover() {
        Worker worker = coverage.known(workers.get(0), Coverage.BORN);
        List<String> products = List.of(coverage.product(unit), coverage.product(unit), coverage.product(unit));
        List<String> forwards = numbers(workers);
        List<String> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);

        List<Integer> answers = Race.of(100, i -> {
            String product = products.get(i % 3);
            return i % 2 == 0
                    ? Coverage.takeOut(worker, product).statusCode()
                    : coverage.enrol(officer, unit, product, false, i % 4 == 1 ? forwards : backwards)
                            .statusCode();
        });

        assertThat(answers).isSubsetOf(200, 201, 409);
        for (Worker each : workers) assertThat(count(each, "state = 'VALID'")).isEqualTo(1);
        assertThat(count(worker, "state = 'VOID' and earlier is null")).isZero();
    }
}
