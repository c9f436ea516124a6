package org.gongyou.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.organisation.OfficerFunction.MANAGE_ORGANISATION;
import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnionImportApiTest extends ApiTest {

    private static final String HEADER = "code,name,kind,parent,creditCode,lat,lon,crs,phone\n";

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
    void parentsMayComeAfterTheirChildren() {
        bringIn(HEADER + "I1-B,分厂工会,ENTERPRISE,I1-A,,,,,\nI1-A,总厂工会,ENTERPRISE,T-D1,,,,,\n", false)
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("errors", empty());

        assertThat(unions.tree().isWithin(city.id("I1-B"), city.id("I1-A"))).isTrue();
        assertThat(city.union("I1-A").initials()).isEqualTo("zcgh");
    }

    @Test
    void aDryRunReportsAndImportsNothing() {
        bringIn(HEADER + "I2-A,总厂工会,ENTERPRISE,T-D1,,,,,\n", true)
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("errors", empty());

        assertThat(unions.tree().byCode("I2-A")).isNull();
    }

    @Test
    void everyBadLineIsNamedAndNothingIsImported() {
        String table = HEADER + """
                I3-A,甲厂工会,ENTERPRISE,T-D1,,,,,
                I3-B,,FACTORY,T-D1,,,,,
                I3-C,丙厂工会,ENTERPRISE,NOWHERE,91350100M000100Y44,,,,
                I3-D,丁厂工会,ENTERPRISE,I3-B,,45.75,,,
                I3-A,戊厂工会,ENTERPRISE,T-H1,,,,,
                I3-F,己厂工会,DISTRICT,T-D1,,45.75,126.6,mars,
                I3-G,第二市总工会,CITY,,,,,,
                """;

        for (boolean dryRun : List.of(true, false)) {
            ValidatableResponse answer =
                    bringIn(table, dryRun).statusCode(dryRun ? 200 : 422).body("rows", equalTo(7));
            List<Map<String, Object>> errors = answer.extract().path("errors");
            assertThat(errors)
                    .extracting(error -> error.get("line") + " " + error.get("column") + " " + error.get("code"))
                    .containsExactly(
                            "3 name csv.empty",
                            "3 kind csv.not-in-list",
                            "4 parent organisation.parent-unknown",
                            "4 creditCode organisation.credit-code-invalid",
                            "5 lon organisation.place-incomplete",
                            "6 code csv.repeated-value",
                            "7 crs organisation.crs-unknown",
                            "8 kind organisation.second-city");
            assertThat(errors).noneMatch(error -> "".equals(error.get("message")));
        }
        assertThat(unions.tree().byCode("I3-A")).isNull();
    }

    @Test
    void aRejectedTableIsAProblemInTheLanguageOfTheOfficer() {
        bringIn(HEADER + ",甲厂工会,ENTERPRISE,T-D1,,,,,\n", false)
                .body("code", equalTo("csv.has-errors"))
                .body("errors.message", contains("此项必填"));
        given().auth()
                .oauth2(tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR))
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .body(HEADER + ",x,ENTERPRISE,T-D1,,,,,\n")
                .post("/officer/v1/unions/import")
                .then()
                .body("errors.message", contains("This cell must not be empty"));
    }

    @Test
    void importingAgainChangesNothing() {
        String table = HEADER + "I4-A,总厂工会,ENTERPRISE,T-D1,,45.75,126.6,gcj02,0451-1\nI4-B,分厂工会,ENTERPRISE,I4-A,,,,,\n";
        bringIn(table, false).statusCode(200);
        UnionNode before = city.union("I4-A");

        bringIn(table, false).statusCode(200).body("rows", equalTo(2));

        assertThat(city.union("I4-A")).isEqualTo(before);
        assertThat(city.union("I4-B").version()).isEqualTo(1);
    }

    @Test
    void onlyWhatDiffersMovesItsVersion() {
        bringIn(HEADER + "I5-A,总厂工会,ENTERPRISE,T-D1,,,,,\nI5-B,分厂工会,ENTERPRISE,I5-A,,,,,\n", false);

        bringIn(HEADER + "I5-A,总厂工会,ENTERPRISE,T-D1,,,,,\nI5-B,新分厂工会,ENTERPRISE,I5-A,,,,,\n", false);

        assertThat(city.union("I5-A").version()).isEqualTo(1);
        assertThat(city.union("I5-B").version()).isEqualTo(2);
        assertThat(city.union("I5-B").initials()).isEqualTo("xfcgh");
    }

    @Test
    void anAbsentColumnKeepsWhatIsKnownAndAnEmptyCellClearsIt() {
        bringIn(HEADER + "I6-A,总厂工会,ENTERPRISE,T-D1,,45.75,126.6,,0451-1\n", false);

        bringIn("code,name,kind,parent,phone\nI6-A,总厂工会,ENTERPRISE,T-D1,\n", false);

        assertThat(city.union("I6-A").lat()).isEqualTo(45.75);
        assertThat(city.union("I6-A").phone()).isNull();
    }

    @Test
    void twoUnionsMaySwapTheirCreditCodes() {
        String one = "91230102MA1B00001" + CreditCode.checkCharacter("91230102MA1B00001");
        String two = "91230102MA1B00002" + CreditCode.checkCharacter("91230102MA1B00002");
        String lines = HEADER + "I7-A,甲厂工会,ENTERPRISE,T-D1,%s,,,,\nI7-B,乙厂工会,ENTERPRISE,T-D1,%s,,,,\n";
        bringIn(lines.formatted(one, two), false).statusCode(200);

        bringIn(lines.formatted(two, one), false).statusCode(200);

        assertThat(city.union("I7-A").creditCode()).isEqualTo(two);
    }

    @Test
    void aCreditCodeThatAnotherUnionHasIsRefused() {
        bringIn(HEADER + "I8-A,甲厂工会,ENTERPRISE,T-D1,91350100M000100Y43,,,,\n", false)
                .statusCode(422)
                .body("errors.code", contains("organisation.credit-code-taken"));
    }

    @Test
    void theSameTableManyTimesAtOnceIsImportedOnce() {
        String table = HEADER + "I9-A,总厂工会,ENTERPRISE,T-D1,,,,,\n";

        List<Response> answers = Race.of(8, i -> send(table, false, administrator()));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(city.union("I9-A").version()).isEqualTo(1);
    }

    @Test
    void anOfficerBringsInOnlyWhatStandsInTheSubtree() {
        String officer = city.officer(TestCity.DAOLI, MANAGE_ORGANISATION);
        String inside = HEADER + "I10-A,总厂工会,ENTERPRISE,T-D1,,,,,\nI10-B,分厂工会,ENTERPRISE,I10-A,,,,,\n";

        send(inside, false, officer).then().statusCode(200);
        send(inside.replace("T-D1", "T-D2"), false, officer)
                .then()
                .statusCode(422)
                .body("errors.code", contains("organisation.outside-scope"));
        send(HEADER + "T-D2-S1,演示花园街道工会,STREET,T-D2,,,,,\n", false, officer)
                .then()
                .statusCode(422)
                .body("errors.column", contains("code"));
    }

    @ParameterizedTest
    @CsvSource({"application/json, 415", "text/csv, 400"})
    void whatIsNoTableIsRefused(String type, int status) {
        given().auth()
                .oauth2(administrator())
                .contentType(type)
                .body(new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                .post("/officer/v1/unions/import")
                .then()
                .statusCode(status);
    }

    @Test
    void anEmptyBodyLacksItsColumns() {
        send("", false, administrator())
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "csv.missing-column",
                                "csv.missing-column",
                                "csv.missing-column",
                                "csv.missing-column"));
    }

    @Test
    void whoeverLacksTheFunctionIsRefused() {
        given().contentType("text/csv")
                .body("x")
                .post("/officer/v1/unions/import")
                .then()
                .statusCode(401);
        send("x", false, tokens.of(UUID.randomUUID(), Role.WORKER)).then().statusCode(403);
        send("x", false, city.officer(TestCity.DAOLI, MANAGE_STATIONS))
                .then()
                .statusCode(403)
                .body("code", equalTo("organisation.no-such-function"));
    }

    @Test
    void anImportIsInTheAuditTrail() {
        UUID actor = UUID.randomUUID();
        send(HEADER + "I11-A,总厂工会,ENTERPRISE,T-D1,,,,,\n", false, tokens.of(actor, Role.ADMINISTRATOR));

        Row entry = pool.preparedQuery(
                        "select action, codes ->> 'rows' as rows, codes ->> 'changed' as changed from audit_entry where actor = $1")
                .execute(Tuple.of(actor))
                .await()
                .indefinitely()
                .iterator()
                .next();

        assertThat(List.of(entry.getString(0), entry.getString(1), entry.getString(2)))
                .containsExactly("organisation.unions-imported", "1", "1");
    }

    private String administrator() {
        return tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    private ValidatableResponse bringIn(String table, boolean dryRun) {
        return send(table, dryRun, administrator()).then();
    }

    private static Response send(String table, boolean dryRun, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/officer/v1/unions/import?dryRun=" + dryRun);
    }
}
