package org.gongyou.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.cover.Coverage.MINE;
import static org.gongyou.cover.Coverage.as;
import static org.gongyou.cover.Coverage.mine;
import static org.gongyou.cover.Coverage.takeOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.platform.personal.Sex;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cover that a worker takes out by himself. */
@QuarkusTest
class SelfCoverTest extends ApiTest {

    @Inject
    Coverage coverage;

    private String unit;
    private Worker worker;

    @BeforeEach
    void aMemberOfAUnit() {
        unit = coverage.unit();
        worker = coverage.knownMember(unit);
    }

    @Test
    void whatTheUnionPaysCountsFromTheNextDay() {
        String product = coverage.product(unit, Map.of("waitingDays", 10));
        LocalDate from = coverage.today().plusDays(1);
        LocalDate until = LocalDate.of(from.getYear(), 12, 31);

        takeOut(worker, product)
                .then()
                .statusCode(201)
                .body("state", equalTo("VALID"))
                .body("from", equalTo(from.toString()))
                .body("until", equalTo(until.toString()))
                .body("benefitsFrom", equalTo(from.plusDays(10).toString()))
                .body("claimBy", equalTo(until.plusDays(180).toString()))
                .body("payment", nullValue());
        mine(worker)
                .then()
                .statusCode(200)
                .body("covers", hasSize(1))
                .body("covers[0].productName", equalTo("Demo plan"))
                .body(
                        "covers[0].sentence",
                        equalTo("Covered by Demo plan from " + from + " to " + until + ", claim by "
                                + until.plusDays(180) + "."))
                .body("warnings.code", hasSize(0));
    }

    @Test
    void theSameKeyIsTheSameCover() {
        String product = coverage.product(unit);
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("productId", product);

        String first = takeOut(worker, body, key).path("id");
        takeOut(worker, body, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        takeOut(worker, Map.of("productId", product, "occupation", "COURIER"), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("request.idempotency-key-reused"));
        as(worker.token()).body(body).post(MINE).then().statusCode(400);
    }

    @Test
    void aSecondOneOfTheFamilyIsRefusedAndNamesTheFirst() {
        String first = takeOut(worker, coverage.product(unit)).path("id");

        takeOut(worker, coverage.product(unit))
                .then()
                .statusCode(409)
                .body("code", equalTo("cover.already-covered"))
                .body("earlier.id", equalTo(first));
        takeOut(worker, coverage.product(unit, Map.of("family", "ACCIDENT")))
                .then()
                .statusCode(201);
    }

    @Test
    void aHundredAtOnceAreOneCover() {
        String one = coverage.product(unit);
        String other = coverage.product(unit);

        List<Integer> answers =
                Race.of(100, i -> takeOut(worker, i % 2 == 0 ? one : other).statusCode());

        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        assertThat(Coverage.count(worker, "true")).isEqualTo(1);
    }

    @Test
    void conditionsAreHeldAgainstWhatIsKnown() {
        refuse(coverage.member(unit), coverage.product(unit), "cover.identity-needed");
        refuse(coverage.stranger(), coverage.product(unit), "cover.members-only");
        refuse(coverage.knownMember(coverage.unit()), coverage.product(unit), "cover.elsewhere");
        refuse(worker, with(Map.of("minAge", 60)), "cover.age-unfit");
        refuse(worker, with(Map.of("occupations", List.of("TRUCK_DRIVER"))), "cover.occupation-unfit");
        refuse(
                worker,
                coverage.product(unit, Map.of("enrolment", Map.of("ways", List.of("UNIT")))),
                "cover.not-offered");
        String sex = coverage.product(unit, Map.of("conditions", Map.of("sex", "FEMALE"), "family", "WOMENS_ILLNESS"));
        refuse(coverage.known(coverage.member(unit), Workforce.numberOf(Sex.MALE)), sex, "cover.sex-unfit");
        takeOut(coverage.known(coverage.member(unit), Workforce.numberOf(Sex.FEMALE)), sex)
                .then()
                .statusCode(201);
    }

    @Test
    void whoeverWorksOutdoorsIsCoveredWithoutJoining() {
        String product = coverage.product(
                unit,
                Map.of(
                        "family", "OUTDOOR_ACCIDENT",
                        "term", Map.of("length", "DAYS", "count", 90),
                        "conditions", Map.of("membersOnly", false, "occupations", List.of("COURIER"))));
        Worker stranger = coverage.stranger();

        refuse(stranger, product, "cover.occupation-unfit");
        takeOut(
                        stranger,
                        Map.of("productId", product, "occupation", "COURIER"),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .body("until", equalTo(coverage.today().plusDays(90).toString()));
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        String product = coverage.product(unit);

        takeOut(worker, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/productId"));
        takeOut(worker, Map.of(), UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/productId"));
        takeOut(worker, Map.of("productId", product, "occupation", "courier"), "k")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/occupation"));
        as(coverage.officer(unit)).get(MINE).then().statusCode(403);
    }

    private String with(Map<String, Object> conditions) {
        return coverage.product(unit, Map.of("conditions", conditions));
    }

    private static void refuse(Worker worker, String product, String code) {
        takeOut(worker, product).then().statusCode(409).body("code", equalTo(code));
    }
}
