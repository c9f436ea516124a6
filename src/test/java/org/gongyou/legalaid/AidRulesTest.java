package org.gongyou.legalaid;

import static org.gongyou.legalaid.AidCounter.post;
import static org.gongyou.legalaid.AidCounter.request;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongyou.coverclaim.ClaimCounter.Human;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;

/** A district wants something else than the rest. */
@QuarkusTest
class AidRulesTest extends ApiTest {

    private static final String DISTRICT = "T-R";

    @Inject
    AidCounter counter;

    @Inject
    TestCity city;

    @Test
    void itsRulesHoldThereAndAreWaivedForMigrantsWages() {
        counter.open();
        city.with(DISTRICT + ",演示规则区总工会,DISTRICT,T,230179,,,,,");
        String path = "/officer/v1/unions/" + city.id(DISTRICT) + "/legal-aid-rules";
        String manager = city.officer(DISTRICT, OfficerFunction.MANAGE_LEGAL_AID);
        Map<String, Object> rules = Map.of(
                "effectiveFrom",
                LocalDate.now().minusDays(1).toString(),
                "rules",
                Map.of(
                        "limits",
                        Map.of("SUBMITTED", Map.of("days", 20, "urgentDays", 2)),
                        "urgentDaysLeft",
                        45,
                        "meansTest",
                        Map.of("incomePerHeadInFen", 200_000)));
        Response before = AidCounter.as(manager).get(path);
        before.then().statusCode(200).body("inForce.urgentDaysLeft", equalTo(30));

        AidCounter.as(manager)
                .header("If-Match", "\"7\"")
                .body(rules)
                .put(path)
                .then()
                .statusCode(412);
        AidCounter.as(manager)
                .header("If-Match", before.header("ETag"))
                .body(rules)
                .put(path)
                .then()
                .statusCode(200)
                .body("inForce.urgentDaysLeft", equalTo(45));
        AidCounter.as(manager)
                .header("If-Match", AidCounter.as(manager).get(path).header("ETag"))
                .body(Map.of(
                        "effectiveFrom",
                        LocalDate.now().toString(),
                        "rules",
                        Map.of(
                                "limits",
                                Map.of("SUBMITTED", Map.of("days", 2, "urgentDays", 3)),
                                "urgentDaysLeft",
                                45)))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/rules/limits/SUBMITTED/urgentDays"));
        AidCounter.as(counter.district()).get(path).then().statusCode(403);

        Human worker = counter.worker();
        Map<String, Object> request = request("ARBITRATION");
        request.put("divisionCode", "230179");
        String id = AidCounter.begin(worker, request)
                .then()
                .body("missing", contains("/means"))
                .extract()
                .path("id");
        post(worker, id, "submission", "").then().statusCode(422).body("errors.pointer", contains("/means"));

        request.put("migrant", true);
        request.put("claims", List.of(Map.of("grievance", "WAGES")));
        counter.submitted(counter.worker(), request).then().body("union.name", equalTo("演示规则区总工会"));
    }
}
