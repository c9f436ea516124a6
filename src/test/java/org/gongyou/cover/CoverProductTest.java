package org.gongyou.cover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.cover.Coverage.PRODUCTS;
import static org.gongyou.cover.Coverage.as;
import static org.gongyou.cover.Coverage.takeOut;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.cover.Coverage.Worker;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Products: entered, revised, imported, and looked up by everybody. */
@QuarkusTest
class CoverProductTest extends ApiTest {

    @Inject
    Coverage coverage;

    private String unit;
    private String officer;

    @BeforeEach
    void aUnit() {
        unit = coverage.unit();
        officer = coverage.officer(unit);
    }

    @Test
    void everybodyFindsWhatIsOfferedWhereTheyWork() {
        String id = coverage.product(unit);

        given().queryParam("divisionCode", "230102001")
                .queryParam("family", "专享保障")
                .queryParam("year", coverage.year())
                .get("/v1/cover-products")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(null)))
                .body("items.id", hasItem(id))
                .body("items.family.unique()", contains("EXCLUSIVE"));
        given().queryParam("divisionCode", "230103")
                .get("/v1/cover-products")
                .then()
                .body("items.id", not(hasItem(id)));
        given().header("Accept-Language", "en")
                .get("/v1/cover-products/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Demo plan"))
                .body("benefits.text", contains("20000 yuan", "100 yuan a day from day 4 on, at most 366 days a year"));
        given().get("/v1/cover-products/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/cover-products?divisionCode=x&family=castle&year=1")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/divisionCode", "/family", "/year"));
    }

    @Test
    void aRevisedProductIsAnotherEditionAndARunningCoverKeepsItsTerms() {
        Map<String, Object> body = coverage.body(unit);
        Response first = Coverage.create(officer, body);
        String id = first.path("product.id");
        Worker worker = coverage.knownMember(unit);
        takeOut(worker, id).then().statusCode(201);
        body.put("claimWithinDays", 30);

        Response second = revise(id, first.header("ETag"), body);

        second.then().statusCode(200).body("product.edition", equalTo(2)).body("product.claimWithinDays", equalTo(30));
        String next = second.path("product.id");
        assertThat(next).isNotEqualTo(id);
        revise(next, second.header("ETag"), body).then().statusCode(200).body("product.id", equalTo(next));
        revise(id, first.header("ETag"), body).then().statusCode(409).body("code", equalTo("cover.superseded"));
        revise(next, "\"77\"", body).then().statusCode(412);
        given().get("/v1/cover-products/" + id)
                .then()
                .body("claimWithinDays", equalTo(180))
                .body("offered", equalTo(false));
        Coverage.mine(worker).then().body("covers[0].productId", equalTo(id));
        takeOut(coverage.knownMember(unit), id).then().statusCode(409).body("code", equalTo("cover.not-offered"));
        takeOut(coverage.knownMember(unit), next).then().statusCode(201);
    }

    @Test
    void nobodyIsEnrolledInWhatIsClosed() {
        Response created = Coverage.create(officer, coverage.body(unit));
        String id = created.path("product.id");

        Response closed = as(officer)
                .header("If-Match", created.header("ETag"))
                .body(Map.of("offered", false))
                .put(PRODUCTS + "/" + id + "/offered");

        closed.then().statusCode(200).body("product.offered", equalTo(false));
        takeOut(coverage.knownMember(unit), id).then().statusCode(409);
        as(officer)
                .header("If-Match", closed.header("ETag"))
                .body(Map.of("offered", true))
                .put(PRODUCTS + "/" + id + "/offered")
                .then()
                .statusCode(200);
        takeOut(coverage.knownMember(unit), id).then().statusCode(201);
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> body = coverage.body(unit);
        body.put("family", "castle");
        body.put("region", "1");
        body.put("papers", List.of("DIAGNOSIS", "poem"));
        body.put("payer", "WORKER");
        body.put("conditions", Map.of("membersOnly", false));
        body.put("term", Map.of("length", "MONTHS"));
        body.put("enrolment", Map.of("ways", List.of("SELF", "magic"), "from", "2026-02-01", "until", "2026-01-01"));
        body.put(
                "benefits",
                List.of(
                        Coverage.benefit("a", "HOSPITAL", Map.of("kind", "DAILY")),
                        Coverage.benefit("a", "castle", Map.of("kind", "FIXED", "fen", 1))));

        Coverage.create(officer, body)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/family",
                                "/region",
                                "/benefits/0/formula",
                                "/benefits/1/code",
                                "/benefits/1/event",
                                "/papers/1",
                                "/term/count",
                                "/conditions/membersOnly",
                                "/enrolment/ways/1",
                                "/enrolment/until"));
        Map<String, Object> nameless = coverage.body(unit);
        nameless.remove("code");
        Coverage.create(officer, nameless).then().statusCode(422).body("errors.pointer", contains("/code"));
        Map<String, Object> twice = coverage.body(unit);
        Coverage.create(officer, twice).then().statusCode(201);
        Coverage.create(officer, twice).then().statusCode(409).body("code", equalTo("cover.code-taken"));
    }

    @Test
    void anotherUnionsProductIsNotFound() {
        Response created = Coverage.create(officer, coverage.body(unit));
        String path = PRODUCTS + "/" + created.path("product.id");
        String other = coverage.officer(coverage.unit());

        as(other).get(path).then().statusCode(404);
        as(other)
                .header("If-Match", created.header("ETag"))
                .body(coverage.body(unit))
                .put(path)
                .then()
                .statusCode(404);
        Coverage.create(other, coverage.body(unit)).then().statusCode(422).body("errors.pointer", contains("/unionId"));
        as(officer)
                .get(PRODUCTS + "?limit=200")
                .then()
                .body("items.product.id", hasItem(created.<String>path("product.id")));
        as(other).get(PRODUCTS + "?limit=200").then().body("items", hasSize(0));
    }

    private Response revise(String id, String tag, Map<String, Object> body) {
        return as(officer).header("If-Match", tag).body(body).put(PRODUCTS + "/" + id);
    }
}
