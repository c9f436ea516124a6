package org.gongyou.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.organisation.OfficerFunction.MANAGE_ORGANISATION;
import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnionImportRefusalTest extends UnionTables {

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
    void aCreditCodeThatAnotherUnionHasIsRefused() {
        bringIn(HEADER + "I8-A,甲厂工会,ENTERPRISE,T-D1,91350100M000100Y43,,,,\n", false)
                .statusCode(422)
                .body("errors.code", contains("organisation.credit-code-taken"));
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
}
