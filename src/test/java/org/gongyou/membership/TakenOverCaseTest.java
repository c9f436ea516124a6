package org.gongyou.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.support.SentMessages;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What either account opened goes on with the one that stays. */
@QuarkusTest
class TakenOverCaseTest extends TwoAccounts {

    @Test
    void whatWasOpenedMeanwhileGoesOn() {
        Response draft = meanwhile.begin(Applicant.COURIER);
        Applicant person = takenOver();
        String path = "/v1/join-applications/" + draft.path("id");
        String number = draft.path("number");

        person.get(path).then().statusCode(200).body("number", equalTo(number));
        person.get("/v1/me/cases/" + number).then().statusCode(200).body("state", equalTo("DRAFT"));
        person.post("/v1/me/cases/" + number + "/messages", "{\"text\":\"我换了手机号\"}")
                .then()
                .statusCode(201);
        person.person()
                .calls()
                .header("If-Match", person.get(path).header("ETag"))
                .body("{\"agent\":{\"name\":\"演示二站\"}}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("application.agent.name", equalTo("演示二站"));
        person.submit(draft.path("id")).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        person.post(path + "/withdrawal", "").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void itStaysHiddenFromEverybodyElse() {
        Response draft = meanwhile.begin(Applicant.COURIER);
        takenOver();
        Applicant stranger = Applicant.known();
        String path = "/v1/join-applications/" + draft.path("id");
        String number = draft.path("number");

        stranger.get(path).then().statusCode(404);
        stranger.submit(draft.path("id")).then().statusCode(404);
        stranger.post(path + "/withdrawal", "").then().statusCode(404);
        stranger.get("/v1/me/cases/" + number).then().statusCode(404);
        stranger.post("/v1/me/cases/" + number + "/messages", "{\"text\":\"x\"}")
                .then()
                .statusCode(404);
        stranger.post("/v1/me/membership/requests/" + number + "/withdrawal", "")
                .then()
                .statusCode(404);
        stranger.get("/v1/me/cases").then().body("items.number", equalTo(List.of()));
    }

    @Test
    void myCasesAreInOneOrderAcrossTheAccounts() {
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            newestFirst.add(0, withdrawn(before));
            newestFirst.add(0, withdrawn(meanwhile));
        }
        Applicant person = takenOver();
        newestFirst.add(0, withdrawn(person));

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = person.get("/v1/me/cases?limit=2&cursor=" + cursor);
            read.addAll(page.path("items.number"));
            cursor = page.path("next");
        }

        assertThat(read).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void newsOfItReachTheAccountThatStays() {
        String number = meanwhile.begin(Applicant.COURIER).path("number");
        Applicant person = takenOver();
        person.person()
                .calls()
                .body(Map.of("language", "en"))
                .header("If-Match", person.get("/v1/me").header("ETag"))
                .patch("/v1/me")
                .then()
                .statusCode(200);
        person.submit(person.get("/v1/me/cases/" + number).path("id")).then().statusCode(200);

        decide(number, "{\"decision\":\"request-information\",\"reasonCode\":\"work-unclear\"}")
                .then()
                .statusCode(200);

        Awaitility.await().untilAsserted(() -> assertThat(
                        SentMessages.to(meanwhile.person().phone()))
                .anySatisfy(message -> {
                    assertThat(message.path("template").asText()).isEqualTo("information-requested");
                    assertThat(message.path("text").asText()).contains(number).doesNotContain("补充");
                }));
        Response inbox = person.get("/v1/me/notices?limit=1");
        inbox.then().body("items.caseNumber", contains(number)).body("items.read", contains(false));
        String notice = inbox.path("items[0].id");
        Applicant.known()
                .person()
                .calls()
                .put("/v1/me/notices/" + notice + "/read")
                .then()
                .statusCode(404);
        person.person().calls().put("/v1/me/notices/" + notice + "/read").then().statusCode(204);
        person.get("/v1/me/notices?limit=1").then().body("items.read", contains(true));
        String older = person.get("/v1/me/notices?limit=1").path("next");
        person.get("/v1/me/notices?limit=100&cursor=" + older).then().body("items.title", hasItem("有人申请接管您的账号"));
    }

    @Test
    void nobodyDecidesWhatTheirFormerAccountOpened() {
        String number = meanwhile.begin(Applicant.COURIER).path("number");
        Applicant person = takenOver();
        person.submit(person.get("/v1/me/cases/" + number).path("id")).then().statusCode(200);
        UUID account = person.person().id();
        city.appoint(account, TestCity.DAOLI, OfficerFunction.REVIEW_MEMBERSHIP);
        String own = tokens.of(account, "worker", "officer");
        String path = "/officer/v1/cases/" + number;

        as(own).header("If-Match", tag(number))
                .body(APPROVE)
                .post(path + "/decisions")
                .then()
                .statusCode(403)
                .body("code", equalTo("casework.own-case"));
        as(own).header("Idempotency-Key", "k")
                .body("{\"text\":\"x\"}")
                .post(path + "/messages")
                .then()
                .statusCode(403)
                .body("code", equalTo("casework.own-case"));
        as(officer)
                .header("If-Match", tag(number))
                .body(Map.of("handlerId", account))
                .post(path + "/assignment")
                .then()
                .statusCode(422)
                .body("errors.code", contains("casework.handler-unfit"));
    }

    /** Only an account with an identity becomes a member, and such a one never ends in another: so two are tied by hand. */
    @Test
    void aRequestAboutAMembershipIsWithdrawnFromTheAccountThatStays() {
        before.submit(before.begin(Applicant.COURIER).path("id")).then().statusCode(200);
        decide(before.caseNumber(), APPROVE).then().statusCode(200);
        String number = before.post("/v1/resignations", "{}").path("number");
        Applicant other = Applicant.known();
        String withdrawal = "/v1/me/membership/requests/" + number + "/withdrawal";
        other.post(withdrawal, "").then().statusCode(404);

        Transactions.change(
                "insert into account_former (worker_id, former_id) values (:worker, :former)",
                Map.of("worker", other.person().id(), "former", before.person().id()));

        other.post(withdrawal, "").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    private static String withdrawn(Applicant applicant) {
        Response draft = applicant.begin(Applicant.COURIER);
        applicant
                .post("/v1/join-applications/" + draft.path("id") + "/withdrawal", "")
                .then()
                .statusCode(200);
        return draft.path("number");
    }
}
