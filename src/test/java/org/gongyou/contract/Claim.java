package org.gongyou.contract;

import static org.gongyou.contract.FirstJourney.read;

import io.restassured.response.Response;
import org.gongyou.account.LostPhone;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;

/** Somebody who has a new phone and claims the account of the old one. */
record Claim(Person claimant, Person holder, String id) {

    static Claim made() {
        String number = IdentityNumbers.next();
        Person holder = SignIn.known(SignIn.somebody(), number);
        Person claimant = SignIn.somebody();
        Response asked = LostPhone.ask(claimant, number, "OLD_PHONE", holder.phone());
        asked.then().statusCode(201);
        read(claimant, "/v1/takeovers", "/v1/takeovers/" + asked.path("id"));
        return new Claim(claimant, holder, asked.path("id"));
    }

    void objectToAndGrant(Desks desks) {
        object();
        desks.decide(TestCity.CITY, claimant.calls().get("/v1/me/cases").path("items[0].number"));
    }

    void objectToAndWithdraw() {
        object();
        claimant.calls().post("/v1/takeovers/" + id + "/withdrawal").then().statusCode(200);
    }

    private void object() {
        holder.calls().post("/v1/takeovers/" + id + "/objection").then().statusCode(200);
    }
}
