package org.gongyou.offer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferSearchTest extends ApiTest {

    @Inject
    MerchantOffice merchants;

    @Inject
    OfferOffice office;

    private String code;
    private String merchant;
    private double lat;

    @BeforeEach
    void aMerchantHasThreeStores() {
        code = MerchantOffice.code();
        lat = MerchantOffice.freeLatitude();
        merchant = merchants.merchant(code, lat, 3);
    }

    @Test
    void theNearestStoresComeFirstWithTheirOffers() {
        office.offer(merchant);
        office.offer(merchant, Map.of("storeIds", List.of(merchants.store(merchant, 2)), "category", "HEALTH"));

        near("").then()
                .statusCode(200)
                .body("items.name", contains("演示门店" + code + "-1", "演示门店" + code + "-2", "演示门店" + code + "-3"))
                .body("items[0].distance", greaterThan(100f))
                .body("items[0].offers", hasSize(1))
                .body("items[0].offers[0].permilleOff", equalTo(120))
                .body("items[0].offers[0].categoryTitle", equalTo("餐饮"))
                .body("items[1].offers", hasSize(2));
        near("&category=health").then().body("items.id", contains(merchants.store(merchant, 2)));
        near("&category=健康,餐饮&limit=2").then().body("items", hasSize(2));
        near("&radius=150").then().body("items", hasSize(1)).body("items.distance", everyItem(lessThanOrEqualTo(150f)));
    }

    @Test
    void wordsFindTheStoreTheMerchantAndTheOffer() {
        office.offer(merchant);
        office.offer(merchant, Map.of("title", Map.of("zh", "演示烤冷面" + code, "en", "Noodles " + code)));

        given().get("/v1/offers?q=演示门店" + code + "-2")
                .then()
                .body("items.id", contains(merchants.store(merchant, 2)))
                .body("items[0].offers", hasSize(2));
        given().get("/v1/offers?q=klm" + code)
                .then()
                .body("items.offers.title.flatten()", everyItem(equalTo("演示烤冷面" + code)));
        given().header("Accept-Language", "en")
                .get("/v1/offers?q=noodles " + code + "&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].offers.title", contains("Noodles " + code));
        given().get("/v1/offers?q=不存在的店名").then().statusCode(200).body("items", empty());
    }

    @Test
    void whatIsOverIsFoundByNobodyAndWhatIsToComeIsNotOpenNow() {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
        String over =
                office.offer(merchant, Map.of("validTo", today.minusDays(1).toString()));
        String later =
                office.offer(merchant, Map.of("validFrom", today.plusDays(2).toString()));

        near("").then().body("items[0].offers.id", contains(later));
        near("&open=now").then().body("items", empty());
        given().get("/v1/offers/" + over).then().statusCode(404);
        String now = office.offer(merchant, Map.of("times", "24/7"));
        near("&open=now").then().body("items", hasSize(3)).body("items[0].offers.id", contains(now));
        office.offer(merchant, Map.of("times", "off"));
        near("&open=now").then().body("items[0].offers.id", contains(now));
    }

    @Test
    void oneOfferIsShownWithItsStores() {
        String id = office.offer(
                merchant,
                Map.of(
                        "kind",
                        "赠品",
                        "gift",
                        Map.of("zh", "演示豆浆一杯"),
                        "minimumInFen",
                        2_000,
                        "perMemberPerDay",
                        1,
                        "storeIds",
                        List.of(merchants.store(merchant, 3))));

        Response one = given().get("/v1/offers/" + id + "?crs=gcj02");

        one.then()
                .statusCode(200)
                .body("kind", equalTo("GIFT"))
                .body("gift", equalTo("演示豆浆一杯"))
                .body("minimumInFen", equalTo(2_000))
                .body("perMemberPerDay", equalTo(1))
                .body("stores.id", contains(merchants.store(merchant, 3)))
                .header("Cache-Control", notNullValue());
        given().header("If-None-Match", one.header("ETag"))
                .get("/v1/offers/" + id + "?crs=gcj02")
                .then()
                .statusCode(304);
    }

    @Test
    void everythingWrongWithAQueryIsNamed() {
        given().get("/v1/offers?lat=91&radius=x&limit=101&open=soon&crs=mars&category=castle")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/crs", "/lat", "/lon", "/radius", "/limit", "/open", "/category"));
        given().get("/v1/offers").then().statusCode(422).body("errors.pointer", contains("/lat", "/lon"));
    }

    @Test
    void aPausedMerchantOffersNothing() {
        String id = office.offer(merchant);
        String path = MerchantOffice.PATH + "/" + merchant;

        merchants
                .administrator()
                .header("If-Match", merchants.etag(path))
                .body(Map.of("name", "演示", "state", "PAUSED"))
                .put(path)
                .then()
                .statusCode(200);

        near("").then().body("items", empty());
        given().get("/v1/offers/" + id).then().statusCode(404);
    }

    private Response near(String more) {
        return given().get("/v1/offers?lat=" + lat + "&lon=-165" + more);
    }
}
