package org.gongyou.organisation;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;

/** Tables of unions on their way in. */
abstract class UnionTables extends ApiTest {

    static final String HEADER = "code,name,kind,parent,creditCode,lat,lon,crs,phone\n";

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @Inject
    Unions unions;

    @BeforeEach
    void unions() {
        city.founded();
    }

    String administrator() {
        return tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    ValidatableResponse bringIn(String table, boolean dryRun) {
        return send(table, dryRun, administrator()).then();
    }

    static Response send(String table, boolean dryRun, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/officer/v1/unions/import?dryRun=" + dryRun);
    }
}
