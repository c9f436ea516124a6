package org.gongyou.organisation;

import static io.restassured.RestAssured.given;
import static org.gongyou.organisation.OfficerFunction.MANAGE_STATIONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class UnionOfficerApiTest extends ApiTest {

    @Inject
    TestCity city;

    @Inject
    Tokens tokens;

    @BeforeEach
    void unions() {
        city.founded();
    }

    @Test
    void anOfficerSeesTheSubtreeAndNothingElse() {
        String officer = city.officer(TestCity.DAOLI, MANAGE_STATIONS);

        as(officer)
                .get("/officer/v1/unions?limit=200")
                .then()
                .statusCode(200)
                .body("items.code", hasItems(TestCity.DAOLI, TestCity.DAOLI_STREET, TestCity.EMPLOYER))
                .body("items.code", not(hasItems(TestCity.CITY)))
                .body("items.code", not(hasItems(TestCity.NANGANG)));
        as(officer)
                .get("/officer/v1/unions/" + city.id(TestCity.NANGANG))
                .then()
                .statusCode(404)
                .body("code", equalTo("organisation.union-not-found"));
    }

    @Test
    void pagesFollowTheTree() {
        city.with("P-1,翻页测试一工会,JOINT,T-D1,,,,,,", "P-2,翻页测试二工会,JOINT,T-D1,,,,,,", "P-3,翻页测试三工会,JOINT,T-D1,,,,,,");
        Response first = administrator().get("/officer/v1/unions?q=翻页测试&limit=2");

        first.then().body("items.code", contains("P-1", "P-2"));
        administrator()
                .queryParams("q", "翻页测试", "limit", 2, "cursor", first.path("next"))
                .get("/officer/v1/unions")
                .then()
                .body("items.code", contains("P-3"))
                .body("next", nullValue());
    }

    @Test
    void theChildrenOfAUnionAreListed() {
        administrator()
                .get("/officer/v1/unions?parent=" + city.id(TestCity.DAOLI_STREET))
                .then()
                .body("items.code", contains(TestCity.EMPLOYER));
    }

    @Test
    void anOfficerWhoseLastPostIsGoneSeesNothing() {
        as(tokens.of(UUID.randomUUID(), Role.OFFICER))
                .get("/officer/v1/unions")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"GET, /officer/v1/unions", "GET, /officer/v1/unions/00000000-0000-7000-8000-000000000000"})
    void whoeverIsNoOfficerIsRefused(String method, String path) {
        given().request(method, path).then().statusCode(401);
        as(tokens.of(UUID.randomUUID(), Role.WORKER))
                .request(method, path)
                .then()
                .statusCode(403);
    }

    private RequestSpecification administrator() {
        return as(tokens.of(UUID.randomUUID(), Role.ADMINISTRATOR));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
