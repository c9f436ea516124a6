package org.gongyou.household;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.household.Homes.HOUSEHOLD;
import static org.gongyou.household.Homes.PAPERS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.household.Homes.Human;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HouseholdPaperTest extends ApiTest {

    @Inject
    Homes homes;

    @Inject
    Households households;

    @Test
    void isKeptOnceAndUsedUntilItIsTooOld() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        homes.keep(human, "DIAGNOSIS", homes.today().minusDays(365)).then().statusCode(201);
        homes.keep(human, "UNIT_CERTIFICATE", homes.today().minusDays(184))
                .then()
                .statusCode(201);

        human.get(PAPERS)
                .then()
                .statusCode(200)
                .body("items.kind", contains("UNIT_CERTIFICATE", "DIAGNOSIS"))
                .body("items[1].validUntil", equalTo(homes.today().toString()));

        List<KeptPaper> good = Transactions.run(() -> households.papers(human.id(), homes.today()));
        assertThat(good).extracting(KeptPaper::kind).containsExactly(PaperKind.DIAGNOSIS);
    }

    @Test
    void isKeptOnceForOneKey() {
        Human human = homes.human();
        Map<String, Object> paper =
                Map.of("kind", "IDENTITY_CARDS", "files", List.of(homes.upload(human)), "issuedOn", "2026-01-01");
        String key = UUID.randomUUID().toString();
        Response first = given().auth()
                .oauth2(human.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(paper)
                .post(PAPERS);
        first.then().statusCode(201);

        given().auth()
                .oauth2(human.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(paper)
                .post(PAPERS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
        human.get(PAPERS).then().body("items", hasSize(1));
    }

    @Test
    void needsItsConsentAFileOfOnesOwnAndADayThatHasBeen() {
        Human human = homes.human();
        homes.keep(human, "DIAGNOSIS", homes.today())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].code", equalTo("household.consent-missing"));
        homes.keep(human, "OTHER", homes.today().plusDays(1))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/issuedOn"));
        human.calls()
                .body(Map.of("kind", "OTHER", "files", List.of(UUID.randomUUID()), "issuedOn", "2026-01-01"))
                .post(PAPERS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/files/0"));
    }

    @Test
    void isThrownAwayByItsOwnerAlone() {
        Human human = homes.human();
        String id = homes.keep(human, "OTHER", homes.today()).path("id");

        homes.human().calls().delete(PAPERS + "/" + id).then().statusCode(404);
        human.calls().delete(PAPERS + "/" + id).then().statusCode(204);
        human.calls().delete(PAPERS + "/" + id).then().statusCode(404);
        human.get(PAPERS).then().body("items", hasSize(0));
    }

    @Test
    void ofAConsentTakenBackNoPaperStays() {
        Human human = homes.human();
        homes.say(human, homes.household()).then().statusCode(200);
        homes.keep(human, "HOSPITAL_BILLS", homes.today()).then().statusCode(201);
        homes.keep(human, "IDENTITY_CARDS", homes.today()).then().statusCode(201);

        human.calls().delete(HOUSEHOLD + "/consents/health").then().statusCode(200);

        human.get(PAPERS).then().body("items.kind", contains("IDENTITY_CARDS"));
    }
}
