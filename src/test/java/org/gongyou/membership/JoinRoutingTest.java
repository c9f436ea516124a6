package org.gongyou.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class JoinRoutingTest extends ApiTest {

    @Inject
    TestCity city;

    @BeforeEach
    void foundCity() {
        city.founded();
    }

    @ParameterizedTest
    @CsvSource({
        "COURIER, 230102001, T-D1-I1",
        "FOOD_COURIER, 230102001, T-I1",
        "COURIER, 230103001, T-I1",
        "HOUSEKEEPER, 230102001, T-D1-S1",
        "HOUSEKEEPER, 230102999, T-D1-H1",
        "HOUSEKEEPER, 230103999, T-H1",
    })
    void workWithoutAnEmployerGoesByPlace(String occupation, String division, String union) {
        Applicant.known()
                .begin(request(occupation, division, ""))
                .then()
                .statusCode(201)
                .body("union.id", equalTo(city.id(union).toString()));
    }

    @Test
    void anEmployerWithAUnionComesFirst() {
        Applicant.known()
                .begin(request("COURIER", "230102001", employer()))
                .then()
                .body("union.id", equalTo(city.id(TestCity.EMPLOYER).toString()));
    }

    @Test
    void whoeverChoosesAnotherUnionIsNotSeenByTheEmployers() {
        String chosen = employer() + "\"chosenUnionId\":\"" + city.id(TestCity.DAOLI_STREET) + "\",";
        Applicant worker = Applicant.submitted(request("EMPLOYEE", "230102001", chosen));
        String number = worker.caseNumber();
        String employers = city.officer(TestCity.EMPLOYER, OfficerFunction.REVIEW_MEMBERSHIP);
        String street = city.officer(TestCity.DAOLI_STREET, OfficerFunction.REVIEW_MEMBERSHIP);

        officer(employers).get("/officer/v1/cases/" + number).then().statusCode(404);
        officer(street).get("/officer/v1/cases/" + number).then().statusCode(200);
    }

    @Test
    void aHoldingUnionCannotBeChosen() {
        String chosen = "\"chosenUnionId\":\"" + city.id(TestCity.DAOLI_HOLDING) + "\",";

        Applicant.known()
                .begin(request("EMPLOYEE", "230102001", chosen))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/chosenUnionId"))
                .body("errors[0].code", equalTo("membership.union-not-joinable"));
    }

    @Test
    void aMistypedCreditCodeIsNamed() {
        Applicant.known()
                .begin(request("EMPLOYEE", "230102001", "\"employer\":{\"creditCode\":\"91350100M000100Y44\"},"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/employer/creditCode"));
    }

    private static String employer() {
        return "\"employer\":{\"creditCode\":\"" + TestCity.EMPLOYER_CREDIT_CODE + "\"},";
    }

    private static String request(String occupation, String division, String more) {
        return "{" + more + "\"occupation\":\"" + occupation + "\",\"workPlace\":{\"divisionCode\":\"" + division
                + "\"},\"charter\":{\"version\":\"2023-10\"}}";
    }

    private static RequestSpecification officer(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
