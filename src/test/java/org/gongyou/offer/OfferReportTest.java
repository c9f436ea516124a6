package org.gongyou.offer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.gongyou.offer.OfferOffice.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Jobs;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferReportTest extends ApiTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Inject
    MerchantOffice merchants;

    @Inject
    OfferOffice office;

    @Inject
    OfferPersonalData personal;

    private String merchant;
    private String offer;

    @BeforeEach
    void aPublishedOffer() {
        merchant = merchants.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 1);
        offer = office.offer(merchant);
    }

    @Test
    void threeWhoWereRefusedMakeItDoubtfulAndTheOwnerHasATask() {
        Person owner = merchants.owner(merchant);

        say("REFUSED").then().statusCode(201).body("doubtful", equalTo(false));
        say("先涨价").then().statusCode(201).body("doubtful", equalTo(false));
        say("CLOSED").then().statusCode(201).body("doubtful", equalTo(true));

        given().get("/v1/offers/" + offer).then().statusCode(200).body("doubtful", equalTo(true));
        task(owner).then().body("items.state", contains("WITH_OWNER")).body("items.kind", contains("OFFER_TASK"));
        say("REFUSED");
        task(owner).then().body("items", hasSize(1));
    }

    @Test
    void oneAddressIsOneReporter() {
        for (int i = 0; i < 4; i++)
            report(offer, "198.19.0.1", "REFUSED").then().statusCode(201);

        given().get("/v1/offers/" + offer).then().body("doubtful", nullValue());
    }

    @Test
    void twoWhoGotItAfterwardsEndTheDoubtAndTheTask() {
        Person owner = merchants.owner(merchant);
        doubted();

        say("HONOURED").then().body("doubtful", equalTo(true));
        say("享受到了").then().body("doubtful", equalTo(false));

        given().get("/v1/offers/" + offer).then().body("doubtful", nullValue());
        task(owner).then().body("items.state", contains("SETTLED"));
        say("REFUSED").then().body("doubtful", equalTo(false));
    }

    @Test
    void theOwnerOrAnOfficerWhoSeesToItEndsThem() {
        Person owner = merchants.owner(merchant);
        doubted();

        owner.calls()
                .put("/merchant/v1/offers/" + offer + "/confirmation")
                .then()
                .statusCode(200)
                .body("doubtfulSince", nullValue());
        task(owner).then().body("items.state", contains("DONE"));

        doubted();
        as(merchants.officer(TestCity.DAOLI))
                .header("If-Match", office.etag(offer))
                .body(OfferOffice.body(merchant))
                .put(OfferOffice.PATH + "/" + offer)
                .then()
                .statusCode(200);
        given().get("/v1/offers/" + offer).then().body("doubtful", nullValue());
        task(owner).then().body("items.state", contains("DONE", "DONE"));
    }

    @Test
    void aTaskThatTheOwnerLeavesLyingClimbs() {
        Person owner = merchants.owner(merchant);
        doubted();
        String number = task(owner).path("items[0].number");
        Transactions.change(
                "update work_case set due_at = timestamptz '2020-01-01' where worker_id = :worker and number = :number",
                Map.of("worker", owner.id(), "number", number));
        Transactions.change(
                "update case_queue set due_at = timestamptz '2020-01-01' where number = :number",
                Map.of("number", number));

        Jobs.run("casework.Escalation");

        task(owner).then().body("items.state", contains("OWNER_LATE"));
        as(merchants.officer(TestCity.DAOLI))
                .get("/officer/v1/cases/" + number)
                .then()
                .statusCode(200)
                .body("details.offerId", equalTo(offer));
    }

    @Test
    void manyAtOnceRaiseOneTask() {
        Person owner = merchants.owner(merchant);

        List<Response> answers = Race.of(8, i -> say("REFUSED"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        task(owner).then().body("items", hasSize(1));
        as(merchants.officer(TestCity.DAOLI))
                .get(OfferOffice.PATH + "/" + offer + "/reports")
                .then()
                .body("items", hasSize(8))
                .body("items[0].reporter", notNullValue());
    }

    @Test
    void whatIsWrongIsNamedAndWhatIsNotPublishedIsNotFound() {
        say("castle").then().statusCode(422).body("errors.code", contains("offer.what-unknown"));
        report(UUID.randomUUID().toString(), "198.19.0.2", "REFUSED").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("what", "REFUSED"))
                .post("/v1/offers/" + offer + "/reports")
                .then()
                .statusCode(400);
    }

    @Test
    void theSameKeyIsOneReport() {
        Map<String, String> body = Map.of("what", "REFUSED");
        for (int i = 0; i < 2; i++) {
            given().header("X-Forwarded-For", "198.19.0.3")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", offer)
                    .body(body)
                    .post("/v1/offers/" + offer + "/reports")
                    .then()
                    .statusCode(201);
        }

        as(merchants.officer(TestCity.DAOLI))
                .get(OfferOffice.PATH + "/" + offer + "/reports")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whoSaidItIsTheirsAndGoesWithThemOrInTime() {
        Person worker = SignIn.somebody();
        report(worker.calls(), offer, "REFUSED").then().statusCode(201);
        say("REFUSED");

        assertThat(Transactions.run(() -> personal.export(worker.id()))).hasSize(1);
        Transactions.run(() -> personal.erase(worker.id()));
        assertThat(Transactions.run(() -> personal.export(worker.id()))).isEmpty();
        Transactions.run(() -> personal.expire(Instant.now().plusSeconds(40L * 24 * 3_600)));
        as(merchants.officer(TestCity.DAOLI))
                .get(OfferOffice.PATH + "/" + offer + "/reports")
                .then()
                .body("items.reporter", contains(nullValue(), nullValue()));
    }

    private void doubted() {
        for (int i = 0; i < 3; i++) say("REFUSED").then().statusCode(201);
        given().get("/v1/offers/" + offer).then().body("doubtful", equalTo(true));
    }

    /** Somebody new. */
    private Response say(String what) {
        int number = ADDRESSES.incrementAndGet();
        return report(offer, "198.19." + (1 + number / 250) + "." + (1 + number % 250), what);
    }

    private static Response task(Person owner) {
        return owner.calls().get("/v1/me/cases");
    }
}
