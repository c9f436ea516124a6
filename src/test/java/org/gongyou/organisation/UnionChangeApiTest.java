package org.gongyou.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.organisation.OfficerFunction.MANAGE_ORGANISATION;
import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnionChangeApiTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    Unions unions;

    @Inject
    Pool pool;

    @BeforeEach
    void unions() {
        city.founded();
    }

    @Test
    void aChangeIsSeenAtOnce() {
        String code = shop();

        change(administrator(), code, etag(code), "{\"name\":\"改名后的工会\",\"phone\":\"0451-22220000\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("name", equalTo("改名后的工会"))
                .body("parentId", equalTo(city.id(TestCity.DAOLI).toString()));

        assertThat(city.union(code).initials()).isEqualTo("gmhdgh");
        given().get("/v1/unions/" + city.id(code)).then().body("phone", equalTo("0451-22220000"));
    }

    @Test
    void anEmptyTextClears() {
        String code = shop();
        change(administrator(), code, etag(code), "{\"phone\":\"1\",\"divisionCode\":\"230102\"}");

        change(administrator(), code, etag(code), "{\"phone\":\"\",\"divisionCode\":\"\"}")
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("divisionCode", nullValue());
    }

    @Test
    void aUnionMovesWithEverythingBelow() {
        String code = shop();
        city.with(code + "-B,分会,ENTERPRISE," + code + ",,,,,,");

        change(administrator(), code, etag(code), "{\"parentId\":\"" + city.id(TestCity.NANGANG) + "\"}")
                .then()
                .statusCode(200);

        assertThat(unions.tree().isWithin(city.id(code + "-B"), city.id(TestCity.NANGANG)))
                .isTrue();
        assertThat(unions.tree().isWithin(city.id(code + "-B"), city.id(TestCity.DAOLI)))
                .isFalse();
    }

    @Test
    void withoutATagItIs428AndWithAnOldOne412() {
        String code = shop();
        String tag = etag(code);

        change(administrator(), code, null, "{\"phone\":\"1\"}").then().statusCode(428);
        change(administrator(), code, tag, "{\"phone\":\"1\"}").then().statusCode(200);
        change(administrator(), code, tag, "{\"phone\":\"2\"}").then().statusCode(412);
    }

    @Test
    void ofManyAtOnceOnlyOneWins() {
        String code = shop();
        String tag = etag(code);

        List<Response> answers = Race.of(16, i -> change(administrator(), code, tag, "{\"phone\":\"" + i + "\"}"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(city.union(code).version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\" \"}|/name|request.field-format",
                "{\"creditCode\":\"91350100M000100Y44\"}|/creditCode|organisation.credit-code-invalid",
                "{\"creditCode\":\"91350100M000100Y43\"}|/creditCode|organisation.credit-code-taken",
                "{\"divisionCode\":\"23010\"}|/divisionCode|organisation.division-invalid",
                "{\"occupations\":[\"COURIER\"]}|/occupations|organisation.occupations-unfit",
                "{\"lat\":45.1}|/lon|organisation.place-incomplete",
                "{\"lat\":95.1,\"lon\":1}|/lat|request.field-range",
                "{\"lat\":45.1,\"lon\":1,\"crs\":\"mars\"}|/crs|request.field-format",
                "{\"phone\":\"12a\"}|/phone|request.field-format",
                "{\"state\":\"GONE\"}|/state|request.field-format",
                "{\"kind\":\"CITY\"}|/kind|request.field-format"
            })
    void aValueThatMakesNoSenseIsNamed(String body, String pointer, String problem) {
        String code = shop();

        change(administrator(), code, etag(code), body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(problem));
    }

    @Test
    void theTreeStaysATree() {
        String code = shop();
        city.with(code + "-B,分会,ENTERPRISE," + code + ",,,,,,");

        problemOf(code, "{\"parentId\":\"" + city.id(code + "-B") + "\"}", "organisation.parent-below");
        problemOf(code, "{\"parentId\":\"" + city.id(TestCity.DAOLI_HOLDING) + "\"}", "organisation.parent-unfit");
        problemOf(code, "{\"parentId\":\"" + UUID.randomUUID() + "\"}", "organisation.parent-missing");
        problemOf(code, "{\"state\":\"CLOSED\"}", "organisation.has-active-children");
    }

    @Test
    void anOfficerChangesOnlyWithinTheSubtreeAndMovesNothingOut() {
        String code = shop();
        String officer = city.officer(TestCity.DAOLI, MANAGE_ORGANISATION);
        String stranger = city.officer(TestCity.NANGANG, MANAGE_ORGANISATION);

        change(as(officer), code, etag(code), "{\"phone\":\"1\"}").then().statusCode(200);
        change(as(stranger), code, etag(code), "{\"phone\":\"1\"}").then().statusCode(404);
        change(as(officer), code, etag(code), "{\"parentId\":\"" + city.id(TestCity.NANGANG) + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("organisation.outside-scope"));
    }

    @Test
    void theFunctionIsNeeded() {
        String code = shop();

        change(as(city.officer(TestCity.DAOLI, MANAGE_STATIONS)), code, etag(code), "{\"phone\":\"1\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("organisation.no-such-function"));
    }

    @Test
    void whatAnotherInstanceCommittedIsKnownWithinTwoSeconds() {
        String code = shop();
        pool.withTransaction(other -> other.preparedQuery("update trade_union set phone = '7' where code = $1")
                        .execute(Tuple.of(code))
                        .chain(() -> other.query(
                                        "update snapshot_version set version = version + 1 where name = 'unions'")
                                .execute()))
                .await()
                .indefinitely();

        await().atMost(Duration.ofSeconds(2))
                .until(() -> "7".equals(city.union(code).phone()));
    }

    private void problemOf(String code, String body, String problem) {
        change(administrator(), code, etag(code), body).then().statusCode(422).body("errors.code", contains(problem));
    }

    private String shop() {
        String code = "S-" + UUID.randomUUID().toString().substring(0, 8);
        city.with(code + ",小店工会,ENTERPRISE," + TestCity.DAOLI + ",,,,,,");
        return code;
    }

    private String etag(String code) {
        return administrator().get("/officer/v1/unions/" + city.id(code)).header("ETag");
    }

    private Response change(RequestSpecification who, String code, @Nullable String tag, String body) {
        RequestSpecification request = who.contentType(ContentType.JSON).body(body);
        return (tag == null ? request : request.header("If-Match", tag)).patch("/officer/v1/unions/" + city.id(code));
    }

    private RequestSpecification administrator() {
        return as(tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
