package org.gongyou.offer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferProposalTest extends ApiTest {

    private static final String PATH = "/merchant/v1/offers";

    @Inject
    MerchantOffice merchants;

    private String officer;
    private String merchant;
    private Person owner;

    @BeforeEach
    void aMerchantInDaoliHasAnOwner() {
        officer = merchants.officer(TestCity.DAOLI);
        merchant = merchants.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 1);
        owner = merchants.owner(merchant);
    }

    @Test
    void anApprovedProposalIsPublished() {
        Response proposed = propose(owner, UUID.randomUUID());
        String id = proposed.path("id");

        proposed.then().statusCode(201).body("state", equalTo("PROPOSED"));
        given().get("/v1/offers/" + id).then().statusCode(404);
        as(officer)
                .get("/officer/v1/cases/" + proposed.path("caseNumber"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("OFFER_PROPOSAL"))
                .body("details.title", equalTo("演示八八折"))
                .body("details.merchantId", equalTo(merchant));
        decide(officer, proposed, Map.of("decision", "approve")).then().statusCode(200);

        await().untilAsserted(() -> given().get("/v1/offers/" + id).then().statusCode(200));
        owner.calls().get(PATH).then().body("items.state", contains("PUBLISHED"));
        owner.calls().get("/v1/me/cases/" + proposed.path("caseNumber")).then().body("state", equalTo("APPROVED"));
    }

    @Test
    void aRefusedProposalSaysWhyAndIsPublishedNowhere() {
        Response proposed = propose(owner, UUID.randomUUID());

        decide(officer, proposed, Map.of("decision", "refuse")).then().statusCode(422);
        decide(officer, proposed, Map.of("decision", "refuse", "reasonCode", "unclear", "note", "请写明时段"))
                .then()
                .statusCode(200);

        owner.calls().get(PATH).then().body("items.state", contains("REFUSED"));
        decide(officer, proposed, Map.of("decision", "approve")).then().statusCode(409);
        as(officer)
                .header("If-Match", merchants.etag("/officer/v1/offers/" + proposed.path("id")))
                .body(OfferOffice.body(merchant))
                .put("/officer/v1/offers/" + proposed.path("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("offer.not-editable"));
    }

    @Test
    void theOwnerTakesAProposalBack() {
        Response proposed = propose(owner, UUID.randomUUID());
        String path = PATH + "/" + proposed.path("id") + "/withdrawal";

        owner.calls().put(path).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        owner.calls().put(path).then().statusCode(409);
        decide(officer, proposed, Map.of("decision", "approve")).then().statusCode(409);
    }

    @Test
    void theSameKeyMakesOneProposal() {
        UUID key = UUID.randomUUID();

        List<Response> answers = Race.of(4, i -> propose(owner, key));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream()
                        .map(answer -> answer.<String>path("caseNumber"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void nobodyElseProposesNorDecides() {
        String phone = SignIn.newPhone();
        MerchantOffice.employ(owner, phone, merchants.store(merchant, 1)).then().statusCode(201);
        Person clerk = SignIn.withPhone(phone);
        Person other = merchants.owner(merchants.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 1));
        Response proposed = propose(owner, UUID.randomUUID());

        propose(clerk, UUID.randomUUID()).then().statusCode(403).body("code", equalTo("offer.not-owner"));
        propose(other, UUID.randomUUID()).then().statusCode(422).body("errors.pointer", contains("/merchantId"));
        other.calls()
                .put(PATH + "/" + proposed.path("id") + "/withdrawal")
                .then()
                .statusCode(404);
        other.calls().get(PATH).then().body("items.id", not(hasItem(proposed.<String>path("id"))));
        as(merchants.officer(TestCity.NANGANG))
                .get("/officer/v1/cases/" + proposed.path("caseNumber"))
                .then()
                .statusCode(404);
    }

    private Response propose(Person who, UUID key) {
        return who.calls()
                .header("Idempotency-Key", key)
                .body(OfferOffice.body(merchant))
                .post(PATH);
    }

    private static Response decide(String officer, Response proposed, Map<String, Object> decision) {
        String path = "/officer/v1/cases/" + proposed.path("caseNumber");
        String tag = as(officer).get(path).header("ETag");
        return as(officer).header("If-Match", tag).body(decision).post(path + "/decisions");
    }
}
