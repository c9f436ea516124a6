package org.gongyou.programme;

import static io.restassured.RestAssured.given;
import static org.gongyou.programme.ProgrammeOffice.MANAGED;
import static org.gongyou.programme.ProgrammeOffice.OPEN;
import static org.gongyou.programme.ProgrammeOffice.as;
import static org.gongyou.programme.ProgrammeOffice.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a draft to a version that is published, or that cannot be. */
@QuarkusTest
class ProgrammePublicationTest extends ApiTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ProgrammeOffice office;

    @Inject
    TestCity city;

    static List<String> demo() {
        return DemoRules.CODES;
    }

    private static ObjectNode fresh(String code) {
        return DemoRules.document(code).put("code", "p" + NUMBER.incrementAndGet() + "-" + code);
    }

    @ParameterizedTest
    @MethodSource("demo")
    void theDemosProgrammesStandTheProof(String code) {
        Response draft = office.draft(fresh(code));
        draft.then().statusCode(201).body("state", equalTo("DRAFT"));

        office.publish(draft, office.publisher(), today())
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("programmeVersion", equalTo(1));
    }

    @Test
    void whoWroteItDoesNotPublishItAndEverybodyFindsIt() {
        Response draft = office.draft(fresh("demo-living"));
        String id = draft.path("id");

        office.publish(draft, office.author(), today())
                .then()
                .statusCode(403)
                .body("code", equalTo("programme.own-draft"));
        given().get(OPEN + "/" + id).then().statusCode(404);
        Response changed = as(office.publisher())
                .header("If-Match", draft.header("ETag"))
                .body(draft.<Map<String, Object>>path("document"))
                .put(MANAGED + "/" + id);
        changed.then().statusCode(200);
        office.publish(changed, office.publisher(), today()).then().statusCode(403);
        String third = city.officer(ProgrammeOffice.DISTRICT, OfficerFunction.MANAGE_RELIEF);
        office.publish(draft, third, today()).then().statusCode(412);
        office.publish(changed, third, today()).then().statusCode(200);

        given().queryParam("unionId", office.union())
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        given().queryParam("unionId", city.id(TestCity.NANGANG))
                .get(OPEN)
                .then()
                .body("items.id", not(hasItem(id)));
        given().header("Accept-Language", "en")
                .get(OPEN + "/" + id)
                .then()
                .statusCode(200)
                .body("howMuch", hasItem("Deep hardship: 5000 yuan"))
                .body("limits", hasItem("A person and year at most 10000 yuan"))
                .body("steps", hasItem("A public notice of 5 working days"))
                .body("rules.parameters.minimumLine", equalTo(87_100));
        as(office.author())
                .header("If-Match", "\"3\"")
                .body(draft.<Map<String, Object>>path("document"))
                .put(MANAGED + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("programme.not-draft"));
    }

    @Test
    void twoVersionsNeverHoldOnOneDay() {
        String code = fresh("demo-temporary").path("code").asText();
        Response first = office.draft(DemoRules.document("demo-temporary").put("code", code));
        office.publish(first, office.publisher(), today()).then().statusCode(200);
        List<Response> drafts = List.of(
                office.draft(DemoRules.document("demo-temporary").put("code", code)),
                office.draft(DemoRules.document("demo-temporary").put("code", code)));

        office.publish(drafts.get(0), office.publisher(), today().plusDays(9))
                .then()
                .statusCode(422)
                .body("errors.code", contains("programme.overlaps"));
        String id = first.path("id");
        as(office.author())
                .header("If-Match", "\"1\"")
                .body(Map.of("lastDay", today().plusDays(8).toString()))
                .post(MANAGED + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("until", equalTo(today().plusDays(8).toString()));
        List<Integer> answers = Race.of(2, i -> office.publish(drafts.get(i), office.publisher(), today().plusDays(9))
                .statusCode());
        org.assertj.core.api.Assertions.assertThat(answers).containsExactlyInAnyOrder(200, 422);
        as(office.publisher()).get(MANAGED + "/" + id).then().body("programmeVersion", equalTo(1));
        given().get(OPEN + "/" + id).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void whatIsCalledOffBeforeItsFirstDayLetsAnotherHold() {
        String code = fresh("demo-temporary").path("code").asText();
        Response first = office.draft(DemoRules.document("demo-temporary").put("code", code));
        Response second = office.draft(DemoRules.document("demo-temporary").put("code", code));
        office.publish(first, office.publisher(), today().plusDays(5)).then().statusCode(200);

        as(office.author())
                .header("If-Match", "\"1\"")
                .body(Map.of("lastDay", today().toString()))
                .post(MANAGED + "/" + first.path("id") + "/end")
                .then()
                .statusCode(200)
                .body("state", equalTo("CALLED_OFF"));

        office.publish(second, office.publisher(), today())
                .then()
                .statusCode(200)
                .body("programmeVersion", equalTo(2));
    }

    @Test
    void aTrialTellsWhatADraftWouldGive() {
        Response draft = office.draft(fresh("demo-living"));
        Map<String, Object> household = draft.path("document.examples[0].household");
        String trial = MANAGED + "/" + draft.path("id") + "/trial";

        as(office.author())
                .body(Map.of("household", household))
                .post(trial)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("ENTITLED"))
                .body("classCode", equalTo("DEEP"))
                .body("amountInFen", equalTo(500_000))
                .body("arithmetic.code", hasItems("heads", "netIncomePerHead", "relativeLine", "DEEP", "amount"))
                .body("papers", contains("IDENTITY_CARDS", "HOUSEHOLD_REGISTER", "INCOME_PROOF"));
        as(office.author())
                .body(Map.of("household", household, "circumstances", Map.of("answers", Map.of("colour", "red"))))
                .post(trial)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/circumstances/answers/colour"));
    }

    @Test
    void onlyOfficersOfTheSubtreeManageThem() {
        Response draft = office.draft(fresh("demo-warmth"));
        String path = MANAGED + "/" + draft.path("id");
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_RELIEF);
        String without = city.officer(ProgrammeOffice.DISTRICT, OfficerFunction.HANDLE_RELIEF);

        given().get(path).then().statusCode(401);
        as(office.worker()).get(path).then().statusCode(403);
        as(without).get(path).then().statusCode(403).body("code", equalTo("programme.not-manager"));
        as(elsewhere).get(path).then().statusCode(404);
        as(elsewhere)
                .body(fresh("demo-warmth")
                        .put("unionId", office.union().toString())
                        .toString())
                .post(MANAGED)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unionId"));
        as(elsewhere)
                .body(draft.<Map<String, Object>>path("document"))
                .post(MANAGED)
                .then()
                .statusCode(422);
        ObjectNode taken = DemoRules.document("demo-warmth").put("code", draft.<String>path("code"));
        as(elsewhere).body(taken.toString()).post(MANAGED).then().statusCode(409);
    }

    @Test
    void draftingIsDoneOnceForAKeyAndADateIsNotPast() {
        String body =
                fresh("demo-warmth").put("unionId", office.union().toString()).toString();
        String key = UUID.randomUUID().toString();
        Response first = draftWith(key, body);
        Response again = draftWith(key, body);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first.path("id")));
        office.publish(first, office.publisher(), today().minusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("programme.date-past"));
        as(office.publisher())
                .body(Map.of("effectiveFrom", today().toString()))
                .post(MANAGED + "/" + first.path("id") + "/publication")
                .then()
                .statusCode(428);
        as(office.author())
                .body(fresh("demo-warmth").put("kind", "POEM").toString())
                .post(MANAGED)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
    }

    private Response draftWith(String key, String body) {
        return given().auth()
                .oauth2(office.author())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(MANAGED);
    }
}
