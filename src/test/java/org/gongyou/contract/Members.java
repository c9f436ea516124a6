package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.gongyou.membership.Applicant;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.TestCity;

/** Workers whom the couriers' union has taken in. */
final class Members {

    private Members() {}

    static Applicant one(TestCity city) {
        city.founded();
        Applicant applicant = Applicant.submitted(Applicant.COURIER);
        String path = "/officer/v1/cases/" + applicant.caseNumber();
        String officer = city.officer(TestCity.DAOLI_COURIERS, OfficerFunction.REVIEW_MEMBERSHIP);
        String seen = as(officer).get(path).header("ETag");
        as(officer)
                .header("If-Match", seen)
                .body("{\"decision\":\"approve\"}")
                .post(path + "/decisions")
                .then()
                .statusCode(200);
        return applicant;
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
