package org.gongyou.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnionSearchApiTest extends ApiTest {

    private static final List<String> CODES = List.of("Q-1", "Q-2", "Q-3", "Q-4", "Q-5");

    @Inject
    TestCity city;

    @BeforeEach
    void unions() {
        city.founded()
                .with(
                        "Q-1,查找测试甲厂工会,ENTERPRISE,T-D1,,,,45.7500,126.6000,0451-11110000",
                        "Q-2,查找测试乙厂工会,ENTERPRISE,T-D1,,,,45.7600,126.6000,",
                        "Q-3,查找测试丙厂工会,ENTERPRISE,T-D2,,,,45.7500,126.7000,",
                        "Q-4,查找测试丁厂工会,ENTERPRISE,T-D2,,,,,,",
                        "Q-5,查找测试戊厂工会,ENTERPRISE,T-D2,,,,,,");
    }

    @Test
    void withoutAPlaceNamesStandInTheOrderOfTheirInitials() {
        // bing, ding, jia, wu, yi
        search("查找测试")
                .then()
                .statusCode(200)
                .body("items.name", contains("查找测试丙厂工会", "查找测试丁厂工会", "查找测试甲厂工会", "查找测试戊厂工会", "查找测试乙厂工会"))
                .body("next", nullValue());
    }

    @Test
    void withAPlaceTheNearestStandsFirstAndThePlacelessLast() {
        given().queryParams("q", "查找测试", "lat", 45.751, "lon", 126.6)
                .get("/v1/unions")
                .then()
                .statusCode(200)
                .body("items.name", contains("查找测试甲厂工会", "查找测试乙厂工会", "查找测试丙厂工会", "查找测试丁厂工会", "查找测试戊厂工会"))
                .body("items.distance", contains(equalTo(111), equalTo(1000), equalTo(7782), nullValue(), nullValue()));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "查找 乙厂, Q-2",
        "ＣＺＣＳＹＣ, Q-2",
        "czcsyc, Q-2",
        "CzcsYc, Q-2",
        "91350100M000100Y43, T-D1-S1-E1",
        "91350100m000100y43, T-D1-S1-E1",
        "演示花园街道, T-D2-S1"
    })
    void wordsInitialsAndCreditCodesFind(String q, String code) {
        search(q).then().body("items.id", contains(city.id(code).toString()));
    }

    @Test
    void halfACreditCodeFindsNothing() {
        search("91350100M0001").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aUnionNamesItsParentAndIsReadByItsId() {
        given().get("/v1/unions/" + city.id("Q-1"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .body("name", equalTo("查找测试甲厂工会"))
                .body("kind", equalTo("ENTERPRISE"))
                .body("parent.name", equalTo("演示道里区总工会"))
                .body("phone", equalTo("0451-11110000"))
                .body("state", equalTo("ACTIVE"))
                .body("lat", equalTo(45.75f))
                .body("distance", nullValue())
                .body("demo", nullValue());
    }

    @Test
    void placesAreShownAndTakenInTheSystemOfThePhonesMap() {
        Response shown = given().get("/v1/unions/" + city.id("Q-1") + "?crs=gcj02");
        double lat = shown.jsonPath().getDouble("lat");
        double lon = shown.jsonPath().getDouble("lon");

        assertThat(lat).isNotEqualTo(45.75);
        given().queryParams("q", "查找测试甲", "lat", lat, "lon", lon, "crs", "GCJ-02")
                .get("/v1/unions")
                .then()
                .body("items.distance", contains(0));
    }

    @Test
    void pagesJoinWithoutGapAndWithoutRepetition() {
        assertThat(allPages(null)).containsExactly("Q-3", "Q-4", "Q-1", "Q-5", "Q-2");
        assertThat(allPages("45.751,126.6")).containsExactly("Q-1", "Q-2", "Q-3", "Q-4", "Q-5");
    }

    @Test
    void aClosedUnionIsReadButNoLongerFound() {
        city.bringIn("code,name,kind,parent,state\nQ-9,查找关闭厂工会,ENTERPRISE,T-D1,CLOSED\n")
                .then()
                .statusCode(200);

        search("查找关闭").then().body("items", hasSize(0));
        given().get("/v1/unions/" + city.id("Q-9")).then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void whatTheReaderHasIs304() {
        String tag = search("查找测试").header("ETag");

        given().header("If-None-Match", tag)
                .queryParam("q", "查找测试")
                .get("/v1/unions")
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownUnionIsNotFound() {
        given().get("/v1/unions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("organisation.union-not-found"));
        given().get("/v1/unions/nonsense").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lat=45",
                "lon=126",
                "lat=91&lon=126",
                "lat=NaN&lon=126",
                "lat=45&lon=181",
                "lat=45&lon=126&crs=mars",
                "limit=0",
                "limit=101",
                "cursor=nonsense",
                "cursor=bmVhcgp4Cgp4",
                "lat=45&lon=126&cursor=bmVhcgp4Cgp4",
                "cursor=bmFtZQp4CngKeA"
            })
    void aQuestionThatMakesNoSenseIsAProblem(String query) {
        given().get("/v1/unions?q=x&" + query)
                .then()
                .statusCode(422)
                .body("code", equalTo("request.invalid"))
                .body("errors.pointer", not(hasItem("")));
    }

    private static Response search(String q) {
        return given().queryParam("q", q).get("/v1/unions");
    }

    private List<String> allPages(@Nullable String place) {
        List<String> codes = new ArrayList<>();
        String next = "";
        while (next != null) {
            var request = given().queryParams("q", "查找测试", "limit", 2, "cursor", next);
            if (place != null) {
                request.queryParams("lat", place.split(",")[0], "lon", place.split(",")[1]);
            }
            var page =
                    request.get("/v1/unions").then().statusCode(200).extract().jsonPath();
            for (String id : page.<String>getList("items.id")) {
                codes.add(CODES.stream()
                        .filter(code -> city.id(code).toString().equals(id))
                        .findFirst()
                        .orElseThrow());
            }
            next = page.getString("next");
        }
        return codes;
    }
}
