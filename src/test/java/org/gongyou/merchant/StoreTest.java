package org.gongyou.merchant;

import static io.restassured.RestAssured.given;
import static org.gongyou.merchant.MerchantOffice.PATH;
import static org.gongyou.merchant.MerchantOffice.STORE;
import static org.gongyou.merchant.MerchantOffice.addStore;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.gongyou.merchant.MerchantOffice.created;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoreTest extends ApiTest {

    @Inject
    MerchantOffice office;

    private String officer;

    @BeforeEach
    void anOfficerOfDaoli() {
        officer = office.officer(TestCity.DAOLI);
    }

    @Test
    void aMerchantAndItsStoreAreEnteredAndEverybodyFindsThem() {
        String merchant = created(officer).path("id");

        Response store = addStore(officer, merchant);

        store.then().statusCode(201).header("ETag", notNullValue());
        Place place = Crs.GCJ02.toWgs84(45.7, 126.6);
        given().config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get("/v1/stores/" + store.path("id"))
                .then()
                .statusCode(200)
                .body("merchantId", equalTo(merchant))
                .body("lat", closeTo(place.lat(), 1e-6))
                .body("hours", equalTo("09:00-21:00"))
                .body("opensNext", notNullValue());
        given().get("/v1/merchants/" + merchant)
                .then()
                .statusCode(200)
                .body("name", equalTo("演示商户"))
                .body("stores.name", contains("演示一店"));
        String tag =
                given().get("/v1/stores/" + store.path("id") + "?crs=gcj02").header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/stores/" + store.path("id") + "?crs=gcj02")
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsWrongIsNamed() {
        String merchant = created(officer).path("id");
        Map<String, Object> bad = new HashMap<>(STORE);
        bad.putAll(Map.of("code", "X", "crs", "mars", "phone", "call me", "hours", "随缘", "region", "1"));

        as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(bad)
                .post(PATH + "/" + merchant + "/stores")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/crs", "/phone", "/hours", "/region"))
                .body("errors[0].code", equalTo("merchant.crs-unknown"));
        as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(STORE)
                .post(PATH + "/" + merchant + "/stores")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void aStoreIsRevisedAndRemoved() {
        String id = created(officer).path("id");
        Response store = addStore(officer, id);
        String path = "/officer/v1/stores/" + store.path("id");
        Map<String, Object> change = new HashMap<>(STORE);
        change.put("name", "演示二店");

        Response revised = as(officer)
                .header("If-Match", store.header("ETag"))
                .body(change)
                .put(path);

        revised.then().statusCode(200).body("name", equalTo("演示二店"));
        as(officer).header("If-Match", store.header("ETag")).delete(path).then().statusCode(412);
        as(officer)
                .header("If-Match", revised.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        as(officer).get(path).then().statusCode(404);
        as(officer).get(PATH + "/" + id + "/stores").then().body("items", hasSize(0));
    }
}
