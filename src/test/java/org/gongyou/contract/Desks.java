package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.TestCity;

/** An officer of the city and one of Daoli, who may do everything there, and decide. */
final class Desks {

    private static final String APPROVE = "{\"decision\":\"approve\"}";

    private final Map<String, String> officers;

    Desks(TestCity city) {
        city.founded();
        this.officers = Map.of(
                TestCity.CITY, city.officer(TestCity.CITY, OfficerFunction.values()),
                TestCity.DAOLI, city.officer(TestCity.DAOLI, OfficerFunction.values()));
    }

    RequestSpecification as(String union) {
        return given().auth().oauth2(officers.get(union)).contentType(ContentType.JSON);
    }

    void decide(String union, String number) {
        withTag(union, number, "decisions", APPROVE);
    }

    void withTag(String union, String number, String act, String body) {
        String path = "/officer/v1/cases/" + number;
        String tag = as(union).get(path).then().statusCode(200).extract().header("ETag");
        as(union)
                .header("If-Match", tag)
                .body(body)
                .post(path + "/" + act)
                .then()
                .statusCode(200);
    }
}
