package org.gongyou.merchant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.merchant.MerchantOffice.HEADER;
import static org.gongyou.merchant.MerchantOffice.PATH;
import static org.gongyou.merchant.MerchantOffice.as;
import static org.gongyou.merchant.MerchantOffice.code;
import static org.gongyou.merchant.MerchantOffice.enter;
import static org.gongyou.merchant.MerchantOffice.line;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MerchantImportTest extends ApiTest {

    @Inject
    MerchantOffice office;

    @Inject
    Merchants merchants;

    @Test
    void everyBadCellIsNamedAndNothingIsImported() {
        String one = code();
        String list = HEADER
                + line(one, one + "-1", 1, 1)
                + one + ",另一名称," + one + "-2,演示门店,演示路1号,1,1,mars,,,T-D1\n"
                + line(one, one + "-1", 1, 1)
                + one + ",演示商户" + one + "," + one + "-3,,演示路1号,91,1,wgs84,call me,随缘,\n";

        enter(office.administrator(), list, true)
                .then()
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("errors.line", contains(3, 4, 5, 5, 5, 5))
                .body("errors.column", contains("crs", "code", "name", "lat", "phone", "hours"))
                .body(
                        "errors.code",
                        contains(
                                "merchant.crs-unknown",
                                "csv.repeated-value",
                                "csv.empty",
                                "csv.out-of-range",
                                "merchant.phone-invalid",
                                "hours.unreadable"));
        enter(office.administrator(), list, false).then().statusCode(422).body("code", equalTo("csv.has-errors"));
        assertThat(merchants.byCode(one)).isNull();
    }

    @Test
    void linesThatContradictEachOtherAreNamed() {
        String one = code();
        String list = HEADER
                + line(one, one + "-1", 1, 1)
                + one + ",另一名称," + one + "-2,演示门店,演示路1号,1,1,wgs84,,,T-D1\n"
                + line(one, one + "-3", 1, 1).replace("T-D1", "NOBODY");

        enter(office.administrator(), list, true)
                .then()
                .body("errors.line", contains(3, 4))
                .body("errors.code", contains("merchant.differs", "merchant.union-unknown"));
    }

    @Test
    void chineseHeadingsAreUnderstood() {
        String one = code();
        String list = "\uFEFF序号,商户编码,商户名称,门店编码,门店名称,地址,纬度,经度,坐标系,联系电话,营业时间,所属工会,备注\r\n1," + one + ",演示商户,Ｓ" + one
                + ",演示门店,\"演示路1号,一楼\",45.7,126.6,高德,０４５１－００００００００,周一至周五 8:00-20:00,T-D1,无\r\n";

        enter(office.administrator(), list, false).then().statusCode(200).body("rows", equalTo(1));

        given().get("/v1/merchants/" + office.id(one))
                .then()
                .body("stores.hours", contains("Mo-Fr 08:00-20:00"))
                .body("stores.phone", contains("0451-00000000"));
    }

    @Test
    void whatIsExportedIsImportedUnchanged() {
        String one = code();
        String id = office.merchant(one, MerchantOffice.freeLatitude(), 2);
        String tag = office.etag(PATH + "/" + id);
        String storeTag = office.etag("/officer/v1/stores/" + office.store(id, 1));
        String officer = office.officer(TestCity.DAOLI);

        String exported = as(officer).get(PATH + "/export").asString();

        assertThat(exported).contains(one + "-1", one + "-2");
        enter(as(officer), exported, false).then().statusCode(200).body("errors", hasSize(0));
        assertThat(office.etag(PATH + "/" + id)).isEqualTo(tag);
        assertThat(office.etag("/officer/v1/stores/" + office.store(id, 1))).isEqualTo(storeTag);
    }

    @Test
    void aStoreOfAnotherMerchantAndAMerchantOfAnotherUnionAreRefused() {
        String one = code();
        String other = code();
        office.merchant(one, MerchantOffice.freeLatitude(), 1);

        enter(office.administrator(), HEADER + line(other, one + "-1", 1, 1), false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("merchant.other-merchant"));
        enter(as(office.officer(TestCity.NANGANG)), HEADER + line(one, one + "-1", 1, 1), false)
                .then()
                .statusCode(422)
                .body("errors.column", contains("merchant"))
                .body("errors.code", contains("merchant.other-union"));
    }

    @Test
    void aCitysStoresAreImportedByOneRequest() {
        String one = code();
        double lat = MerchantOffice.freeLatitude();
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            list.append(line(one + "-" + i / 5, one + "-" + i / 5 + "-" + i % 5, lat + i % 100 * 0.001, -161));
        }

        enter(office.administrator(), list.toString(), false)
                .then()
                .statusCode(200)
                .body("rows", equalTo(5_000));

        assertThat(merchants.byCode(one + "-999")).isNotNull();
    }
}
