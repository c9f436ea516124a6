package org.gongyou.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongyou.merchant.MerchantOffice.PATH;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.gongyou.merchant.MerchantOffice.employ;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyou.platform.security.Role;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.gongyou.support.SignIn.Person;
import org.gongyou.support.Tokens;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClerkTest extends ApiTest {

    @Inject
    MerchantOffice office;

    @Inject
    Merchants merchants;

    @Inject
    MerchantPersonalData personal;

    @Inject
    Tokens tokens;

    private String merchant;
    private Person owner;

    @BeforeEach
    void aMerchantWithThreeStoresHasAnOwner() {
        merchant = office.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 3);
        owner = office.owner(merchant);
    }

    @Test
    void theOwnerServesEverywhereAndIsToldSo() {
        owner.calls()
                .get("/merchant/v1/stores")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.owner", contains(true, true, true));
        await().untilAsserted(() ->
                owner.calls().get("/v1/me/notices").then().body("items.title", hasItem(containsString("店主"))));
        assertThat(stores(owner)).hasSize(3);
    }

    @Test
    void aClerkServesWhereTheOwnerSays() {
        String phone = SignIn.newPhone();

        Response added = employ(owner, phone, office.store(merchant, 2));

        added.then()
                .statusCode(201)
                .body("name", equalTo("演**"))
                .body("phone", containsString("****"))
                .body("storeIds", contains(office.store(merchant, 2)));
        Person clerk = SignIn.withPhone(phone);
        assertThat(stores(clerk)).containsExactly(UUID.fromString(office.store(merchant, 2)));
        clerk.calls().get("/merchant/v1/stores").then().body("items.owner", contains(false));
        clerk.calls().get("/merchant/v1/clerks").then().statusCode(403).body("code", equalTo("merchant.not-owner"));
        employ(owner, phone, office.store(merchant, 3)).then().statusCode(201).body("storeIds", hasSize(2));
        owner.calls().get("/merchant/v1/clerks").then().body("items", hasSize(1));
    }

    @Test
    void aRemovedClerkServesNowhereAtOnce() {
        String phone = SignIn.newPhone();
        String id = employ(owner, phone, office.store(merchant, 1)).path("id");
        Person clerk = SignIn.withPhone(phone);

        owner.calls().delete("/merchant/v1/clerks/" + id).then().statusCode(204);

        assertThat(stores(clerk)).isEmpty();
        clerk.calls().get("/merchant/v1/stores").then().statusCode(200).body("items", hasSize(0));
        owner.calls().delete("/merchant/v1/clerks/" + id).then().statusCode(404);
        Person renewed = SignIn.again(phone, clerk.deviceId());
        renewed.calls().get("/merchant/v1/stores").then().statusCode(403);
    }

    @Test
    void anotherOwnersStoresAndClerksAreOutOfReach() {
        String otherMerchant = office.merchant(MerchantOffice.code(), MerchantOffice.freeLatitude(), 1);
        Person other = office.owner(otherMerchant);
        String clerk =
                employ(owner, SignIn.newPhone(), office.store(merchant, 1)).path("id");

        employ(other, SignIn.newPhone(), office.store(merchant, 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/storeIds/0"));
        employ(owner, SignIn.newPhone(), office.store(merchant, 1), office.store(otherMerchant, 1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/storeIds/1"))
                .body("errors.code", contains("merchant.store-unknown"));
        other.calls().delete("/merchant/v1/clerks/" + clerk).then().statusCode(404);
        as(tokens.of(UUID.randomUUID(), Role.WORKER))
                .get("/merchant/v1/stores")
                .then()
                .statusCode(403);
    }

    @Test
    void aPausedMerchantHasNobodyServe() {
        office.administrator()
                .header("If-Match", office.etag(PATH + "/" + merchant))
                .body(Map.of("name", "演示", "state", "PAUSED"))
                .put(PATH + "/" + merchant)
                .then()
                .statusCode(200);

        assertThat(stores(owner)).isEmpty();
        owner.calls().get("/merchant/v1/clerks").then().statusCode(200);
    }

    @Test
    void whoeverWasOwnerIsNotAnyMore() {
        office.appoint(merchant, SignIn.newPhone()).then().statusCode(200).body("owner.name", equalTo("演**"));

        owner.calls().get("/merchant/v1/clerks").then().statusCode(403);
        assertThat(stores(owner)).isEmpty();
        office.administrator()
                .header("If-Match", office.etag(PATH + "/" + merchant))
                .delete(PATH + "/" + merchant + "/owner")
                .then()
                .statusCode(200)
                .body("$", not(hasItem("owner")));
        office.administrator()
                .header("If-Match", office.etag(PATH + "/" + merchant))
                .delete(PATH + "/" + merchant + "/owner")
                .then()
                .statusCode(409)
                .body("code", equalTo("merchant.no-owner"));
    }

    @Test
    void manyAddOnePhoneAndMakeOneClerk() {
        String phone = SignIn.newPhone();

        List<Response> answers = Race.of(8, i -> employ(owner, phone, office.store(merchant, 1 + i % 3)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        owner.calls()
                .get("/merchant/v1/clerks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].storeIds", hasSize(3));
    }

    @Test
    void whatIsKnownOfOwnersAndClerksIsTheirsAndGoesWithThem() {
        String phone = SignIn.newPhone();
        employ(owner, phone, office.store(merchant, 1));
        Person clerk = SignIn.withPhone(phone);

        assertThat(Transactions.run(() -> personal.export(owner.id())).toString())
                .contains("演示店主", owner.phone());
        assertThat(Transactions.run(() -> personal.export(clerk.id())).toString())
                .contains("演示店员", phone);
        Transactions.run(() -> personal.erase(clerk.id()));
        Transactions.run(() -> personal.erase(owner.id()));

        assertThat(Transactions.run(() -> personal.export(clerk.id()))).isEmpty();
        assertThat(stores(owner)).isEmpty();
        assertThat(stores(clerk)).isEmpty();
    }

    private Set<UUID> stores(Person person) {
        return Transactions.run(() -> merchants.storesOf(person.id()));
    }
}
