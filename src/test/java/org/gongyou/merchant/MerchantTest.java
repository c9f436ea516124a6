package org.gongyou.merchant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.merchant.MerchantOffice.PATH;
import static org.gongyou.merchant.MerchantOffice.addStore;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.gongyou.merchant.MerchantOffice.created;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MerchantTest extends ApiTest {

    @Inject
    MerchantOffice office;

    private String officer;

    @BeforeEach
    void anOfficerOfDaoli() {
        officer = office.officer(TestCity.DAOLI);
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
    void aMerchantIsRevisedFromTheVersionSeen() {
        Response created = created(officer);
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
        String id = created(officer).path("id");
        String store = addStore(officer, id).path("id");

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
        Response created = created(officer);
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
        for (int i = 0; i < 3; i++) created(officer);

        Response first = as(officer).get(PATH + "?limit=2");

        first.then().statusCode(200).body("items", hasSize(2)).body("next", notNullValue());
        String last = first.path("items[1].code");
        String following =
                as(officer).get(PATH + "?limit=2&cursor=" + first.path("next")).path("items[0].code");
        assertThat(following).isGreaterThan(last);
    }
}
