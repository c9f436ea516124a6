package org.gongyou.merchant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.merchant.MerchantOffice.PATH;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.platform.geo.Crs;
import org.gongyou.platform.geo.Place;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MerchantTest extends ApiTest {

    private static final Map<String, Object> STORE = Map.of(
            "name", "演示一店", "address", "演示路2号", "lat", 45.7, "lon", 126.6, "crs", "gcj02", "hours", "9:00-21:00");

    @Inject
    MerchantOffice office;

    private String officer;

    @BeforeEach
    void anOfficerOfDaoli() {
        officer = office.officer(TestCity.DAOLI);
    }

    @Test
    void aMerchantAndItsStoreAreEnteredAndEverybodyFindsThem() {
        String merchant = created(MerchantOffice.code()).path("id");

        Response store = addStore(merchant, MerchantOffice.code());

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
    void theSameKeyMakesOneMerchant() {
        Map<String, String> body = Map.of("code", MerchantOffice.code(), "name", "演示商户");
        UUID key = UUID.randomUUID();

        List<Response> answers = Race.of(
                4, i -> as(officer).header("Idempotency-Key", key).body(body).post(PATH));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1);
        as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("merchant.code-taken"));
    }

    @Test
    void whatIsWrongIsNamed() {
        String merchant = created(MerchantOffice.code()).path("id");
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
    void aMerchantIsRevisedFromTheVersionSeen() {
        Response created = created(MerchantOffice.code());
        String path = PATH + "/" + created.path("id");
        Map<String, String> change = Map.of("name", "演示新名", "state", "ACTIVE");

        as(officer)
                .header("If-Match", created.header("ETag"))
                .body(change)
                .put(path)
                .then()
                .statusCode(200);

        as(officer)
                .header("If-Match", created.header("ETag"))
                .body(change)
                .put(path)
                .then()
                .statusCode(412);
        as(officer).body(change).put(path).then().statusCode(428);
        as(officer).get(path).then().body("name", equalTo("演示新名"));
    }

    @Test
    void aPausedMerchantIsFoundByItsOfficersAlone() {
        String id = created(MerchantOffice.code()).path("id");
        String store = addStore(id, MerchantOffice.code()).path("id");

        as(officer)
                .header("If-Match", office.etag(PATH + "/" + id))
                .body(Map.of("name", "演示商户", "state", "PAUSED"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);

        given().get("/v1/merchants/" + id).then().statusCode(404);
        given().get("/v1/stores/" + store).then().statusCode(404);
        as(officer).get(PATH + "/" + id).then().body("state", equalTo("PAUSED"));
        as(officer).get("/officer/v1/stores/" + store).then().statusCode(200);
    }

    @Test
    void aStoreIsRevisedAndRemoved() {
        String id = created(MerchantOffice.code()).path("id");
        Response store = addStore(id, MerchantOffice.code());
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

    @Test
    void aRemovedMerchantIsGoneWithItsStoresAndPeople() {
        String code = MerchantOffice.code();
        String id = office.merchant(code, MerchantOffice.freeLatitude(), 2);
        office.owner(id);
        String store = office.store(id, 1);

        as(officer)
                .header("If-Match", office.etag(PATH + "/" + id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);

        given().get("/v1/stores/" + store).then().statusCode(404);
        String again = office.merchant(code, MerchantOffice.freeLatitude(), 1);
        assertThat(again).isEqualTo(id);
        as(officer).get(PATH + "/" + id).then().body("owner", nullValue());
        given().get("/v1/merchants/" + id).then().body("stores", hasSize(1));
    }

    @Test
    void anotherUnionsMerchantIsNotFound() {
        Response created = created(MerchantOffice.code());
        String path = PATH + "/" + created.path("id");
        String other = office.officer(TestCity.NANGANG);

        as(other).get(path).then().statusCode(404);
        as(other).header("If-Match", created.header("ETag")).delete(path).then().statusCode(404);
        as(other).get(path + "/stores").then().statusCode(404);
        as(other).get(PATH + "?limit=200").then().body("items.id", not(hasItem(created.<String>path("id"))));
        as(other)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", "Y", "name", "演示", "unionId", created.<String>path("unionId")))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("merchant.union-unknown"));
    }

    @Test
    void merchantsAreListedPageByPage() {
        for (int i = 0; i < 3; i++) created(MerchantOffice.code());

        Response first = as(officer).get(PATH + "?limit=2");

        first.then().statusCode(200).body("items", hasSize(2)).body("next", notNullValue());
        String last = first.path("items[1].code");
        String following =
                as(officer).get(PATH + "?limit=2&cursor=" + first.path("next")).path("items[0].code");
        assertThat(following).isGreaterThan(last);
    }

    private Response created(String code) {
        Response created = as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", code, "name", "演示商户", "phone", "0451-00000000"))
                .post(PATH);
        created.then().statusCode(201);
        return created;
    }

    private Response addStore(String merchant, String code) {
        Map<String, Object> body = new HashMap<>(STORE);
        body.put("code", code);
        return as(officer)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(PATH + "/" + merchant + "/stores");
    }
}
