package org.gongyou.account;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.IdentityNumbers;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;

/** Somebody known has a new phone, and no longer the old one. */
abstract class NewPhone extends ApiTest {

    @Inject
    LostPhone lostPhone;

    @Inject
    TestCity city;

    String number;
    Person holder;
    Person claimant;

    @BeforeEach
    void somebodyKnownHasANewPhone() {
        city.founded();
        number = IdentityNumbers.next();
        holder = SignIn.known(SignIn.again(SignIn.newPhone(), "old-device"), number);
        claimant = SignIn.again(SignIn.newPhone(), "new-device");
    }

    UUID objectedTo() {
        UUID id = UUID.fromString(ask(claimant, request()).path("id"));
        holder.calls().post("/v1/takeovers/" + id + "/objection").then().statusCode(200);
        return id;
    }

    Map<String, Object> request() {
        return LostPhone.request(number, "OLD_PHONE", holder.phone());
    }

    static Response ask(Person person, Map<String, Object> request) {
        return LostPhone.ask(person, request, UUID.randomUUID().toString());
    }
}
