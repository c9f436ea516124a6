package org.gongyou.offer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.gongyou.offer.OfferOffice.PATH;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferOfficerTest extends ApiTest {

    private static final String HEADER =
            "编码,商户编码,适用门店,优惠名称,英文名称,类别,优惠方式,减免比例,立减金额,优惠价,赠品,最低消费,最高优惠,每日限量,每人每日限量,开始日期,结束日期,可用时段,适用对象,适用职业,承担方,工会承担比例,备注\n";

    @Inject
    MerchantOffice merchants;

    @Inject
    OfferOffice office;

    @Inject
    Offers offers;

    private String officer;
    private String code;
    private String merchant;

    @BeforeEach
    void anOfficerOfDaoliAndAMerchantThere() {
        officer = merchants.officer(TestCity.DAOLI);
        code = MerchantOffice.code();
        merchant = merchants.merchant(code, MerchantOffice.freeLatitude(), 2);
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> body = OfferOffice.body(merchant);
        body.remove("permilleOff");
        body.putAll(Map.of(
                "code", "X",
                "storeIds", List.of(UUID.randomUUID()),
                "category", "castle",
                "bearer", "SHARED",
                "validFrom", "2026-12-02",
                "validTo", "2026-12-01",
                "times", "随缘",
                "occupations", List.of("courier"),
                "regions", List.of("1")));

        office.create(officer, body)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/storeIds/0",
                                "/category",
                                "/permilleOff",
                                "/unionPermille",
                                "/validTo",
                                "/times",
                                "/occupations",
                                "/regions"));
        Map<String, Object> nameless = OfferOffice.body(merchant);
        office.create(officer, nameless).then().statusCode(422).body("errors.pointer", contains("/code"));
        Map<String, Object> other = OfferOffice.body(UUID.randomUUID().toString());
        other.put("code", "X");
        office.create(officer, other).then().statusCode(422).body("errors.code", contains("offer.merchant-unknown"));
    }

    @Test
    void anOfferIsRevisedPausedAndRemovedFromTheVersionSeen() {
        String id = office.offer(merchant);
        String first = office.etag(id);
        Map<String, Object> change = OfferOffice.body(merchant);
        change.put("permilleOff", 200);

        as(officer)
                .header("If-Match", first)
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200);
        as(officer)
                .header("If-Match", first)
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        given().get("/v1/offers/" + id).then().body("permilleOff", equalTo(200));

        Response paused = as(officer)
                .header("If-Match", office.etag(id))
                .body(Map.of("paused", true))
                .put(PATH + "/" + id + "/pause");
        paused.then().statusCode(200).body("state", equalTo("PAUSED"));
        given().get("/v1/offers/" + id).then().statusCode(404);
        as(officer)
                .header("If-Match", paused.header("ETag"))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(204);
        as(officer).get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    void anotherUnionsOfferIsNotFound() {
        String id = office.offer(merchant);
        String other = merchants.officer(TestCity.NANGANG);

        as(other).get(PATH + "/" + id).then().statusCode(404);
        as(other)
                .header("If-Match", office.etag(id))
                .delete(PATH + "/" + id)
                .then()
                .statusCode(404);
        as(other).get(PATH + "/" + id + "/reports").then().statusCode(404);
        Map<String, Object> body = OfferOffice.body(merchant);
        body.put("code", OfferOffice.code());
        office.create(other, body).then().statusCode(422).body("errors.pointer", contains("/merchantId"));
        as(officer).get(PATH + "?limit=200").then().body("items.id", hasItem(id));
    }

    @Test
    void aListAsOfficersKeepItIsUnderstoodAndComesBackUnchanged() {
        String one = OfferOffice.code();
        String list = HEADER
                + one + "-1," + code + "," + code + "-1,演示八八折,,餐饮,折扣,12,,,,30,20.5,100,1,2026/11/1,2036-12-31,"
                + "周一至周五 10:00-14:00,会员,COURIER;FOOD_COURIER,共同承担,33.3,无\n"
                + one + "-2," + code + ",,演示立减,Demo off,超市,立减,,5,,,,,,,,,,,,工会,,\n"
                + one + "-3," + code + ",,演示一口价,,医疗,一口价,,,9.9,,,,,,,,,所有人,,,,\n"
                + one + "-4," + code + ",,演示赠品,,其他,赠品,,,,演示茶一杯,,,,,,,,,,,,\n";

        enter(list, false).then().statusCode(200).body("rows", equalTo(4)).body("errors", hasSize(0));

        Offer first = offers.byCode(one + "-1");
        assertThat(first).isNotNull().satisfies(offer -> {
            assertThat(offer.details().terms())
                    .isEqualTo(new OfferTerms(OfferKind.PERCENT, 120, 3_000, 2_050L, Bearer.SHARED, 333));
            assertThat(offer.details().entitlement().occupations()).containsExactly("COURIER", "FOOD_COURIER");
            assertThat(offer.details().times().hours()).isEqualTo("Mo-Fr 10:00-14:00");
            assertThat(offer.price(10_000)).isEqualTo(new Price(10_000, 1_200, 8_800, 399, 801));
        });
        String exported = as(officer).get(PATH + "/export").asString();
        enter(exported, false).then().statusCode(200).body("errors", hasSize(0));
        assertThat(offers.byCode(one + "-1")).isEqualTo(first);
    }

    @Test
    void everyBadCellIsNamedAndNothingIsImported() {
        String one = OfferOffice.code();
        String list = HEADER
                + one + "-1," + code + ",NOBODY,演示,,餐饮,折扣,,,,,,,,,,,,,,,,\n"
                + one + "-2,NOBODY,,演示,,castle,立减,,5.555,,,,,,,2026-13-01,,,,,,,\n"
                + one + "-2," + code + ",,,,餐饮,赠品,,,,,,,0,,,,随缘,,,共同承担,,\n";

        enter(list, true)
                .then()
                .statusCode(200)
                .body("errors.line", contains(2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4))
                .body(
                        "errors.column",
                        contains(
                                "stores",
                                "percentOff",
                                "merchant",
                                "sumOff",
                                "validFrom",
                                "category",
                                "code",
                                "title",
                                "perDay",
                                "gift",
                                "unionPercent",
                                "times"));
        enter(list, false).then().statusCode(422).body("code", equalTo("csv.has-errors"));
        assertThat(offers.byCode(one + "-1")).isNull();
    }

    private Response enter(String csv, boolean dryRun) {
        return as(officer).contentType("text/csv; charset=utf-8").body(csv).post(PATH + "/import?dryRun=" + dryRun);
    }
}
