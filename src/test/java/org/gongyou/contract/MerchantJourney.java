package org.gongyou.contract;

import static io.restassured.RestAssured.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.offer.OfferOffice;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;

/** What an owner, a clerk and people at the counter do, once. */
@ApplicationScoped
class MerchantJourney implements Journey {

    private final MerchantOffice merchants;
    private final OfferOffice offers;

    MerchantJourney(MerchantOffice merchants, OfferOffice offers) {
        this.merchants = merchants;
        this.offers = offers;
    }

    /** Adds and removes a clerk, proposes an offer and takes it back, sees to one that people doubt. */
    @Override
    public void walk() {
        String merchant = merchants.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 1);
        Person owner = merchants.owner(merchant);
        String phone = SignIn.newPhone();
        String clerk = MerchantOffice.employ(owner, phone, merchants.store(merchant, 1))
                .path("id");
        SignIn.withPhone(phone).calls().get("/merchant/v1/stores").then().statusCode(200);
        owner.calls().delete("/merchant/v1/clerks/" + clerk).then().statusCode(204);
        String proposal = owner.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(OfferOffice.body(merchant))
                .post("/merchant/v1/offers")
                .path("id");
        String own = "/merchant/v1/offers/";
        owner.calls().put(own + proposal + "/withdrawal").then().statusCode(200);
        String offer = offers.offer(merchant);
        for (String address : List.of("198.18.7.1", "198.18.7.2", "198.18.7.3")) {
            OfferOffice.report(offer, address, "REFUSED").then().statusCode(201);
        }
        owner.calls().put(own + offer + "/confirmation").then().statusCode(200);
        given().get("/v1/offers/" + offer).then().statusCode(200);
    }
}
