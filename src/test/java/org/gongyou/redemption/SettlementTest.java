package org.gongyou.redemption;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.redemption.Till.by;
import static org.gongyou.redemption.Till.confirm;
import static org.gongyou.redemption.Till.scan;
import static org.gongyou.redemption.Till.takeBack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.redemption.Till.Shop;
import org.gongyou.support.ApiTest;
import org.gongyou.support.TestCity;
import org.gongyou.support.Transactions;
import org.junit.jupiter.api.Test;

/** What was confirmed is in the merchant's month, in the books of the union that answers for it, and on the member's list. */
@QuarkusTest
class SettlementTest extends ApiTest {

    private static final String OFFICE = "/officer/v1/settlements";

    @Inject
    Till till;

    @Inject
    Fair fair;

    @Inject
    TestCity city;

    @Test
    void aMonthIsTheSumOfWhatWasConfirmed() {
        Shop shop = till.shop();
        long due = 0;
        long union = 0;
        for (int i = 0; i < 5; i++) {
            Response held = scan(shop, coupon(fair.member(), shop), 3000 + 7 * i);
            if (i == 4) continue;
            confirm(shop, held.path("id"));
            due += held.<Integer>path("dueInFen");
            union += held.<Integer>path("unionShareInFen");
        }

        till.settlement(shop)
                .then()
                .statusCode(200)
                .body("totals.count", equalTo(4))
                .body("totals.dueInFen", equalTo((int) due))
                .body("totals.unionShareInFen", equalTo((int) union))
                .body("items.size()", equalTo(4));
        String table = by(shop).get("/merchant/v1/settlements/export?month=" + till.month())
                .asString();
        assertThat(table.lines()).hasSize(5);
        assertThat(table.lines()
                        .skip(1)
                        .mapToLong(line -> Long.parseLong(line.split(",")[6]))
                        .sum())
                .isEqualTo(due);
    }

    /** Two stretches and a bit, all confirmed in the same moment. */
    @Test
    void aTableHasEveryLineOfAFullMonth() {
        Shop shop = till.shop();
        confirm(shop, scan(shop, coupon(fair.member(), shop), 3000).path("id"))
                .then()
                .statusCode(200);
        Transactions.change("""
                        insert into settlement_entry select merchant_id, month, gen_random_uuid(), store_id, kind, title,
                            amount_in_fen, discount_in_fen, due_in_fen, union_share_in_fen, merchant_share_in_fen,
                            confirmed_at, union_id
                        from settlement_entry, generate_series(1, 20004) where merchant_id = :merchant
                        """, Map.of("merchant", shop.merchant()));

        List<String> ids = by(shop).get("/merchant/v1/settlements/export?month=" + till.month())
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(ids).hasSize(20_005).doesNotHaveDuplicates();
    }

    @Test
    void itIsTheOwnersAlone() {
        Shop shop = till.shop();
        Shop other = till.shop();

        by(other)
                .get("/merchant/v1/settlements?month=" + till.month() + "&merchantId=" + shop.merchant())
                .then()
                .statusCode(404);
        by(shop).get("/merchant/v1/settlements?month=soon")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/month"));
    }

    @Test
    void theUnionThatAnswersForAMerchantSeesWhatItOwes() {
        Shop shop = till.shop();
        Response held = scan(shop, coupon(fair.member(), shop), 3001);
        confirm(shop, held.path("id")).then().statusCode(200);
        String officer = city.officer(TestCity.CITY, OfficerFunction.MANAGE_BENEFITS);
        String mine = "items.find { it.merchantId == '" + shop.merchant() + "' }";

        of(officer, "?limit=200&month=" + till.month())
                .then()
                .statusCode(200)
                .body(mine + ".totals.count", equalTo(1))
                .body(mine + ".totals.unionShareInFen", equalTo(held.<Integer>path("unionShareInFen")));
        of(officer, "/" + shop.merchant() + "?month=" + till.month())
                .then()
                .statusCode(200)
                .body("items.redemptionId", contains(held.<String>path("id")));
        assertThat(of(officer, "/" + shop.merchant() + "/export?month=" + till.month())
                        .asString()
                        .lines())
                .hasSize(2);
        of(officer, "/" + shop.merchant() + "?month=2020-01").then().statusCode(404);
        of(officer, "?month=2026-13").then().statusCode(422).body("errors.pointer", contains("/month"));
    }

    @Test
    void nobodyElseSeesIt() {
        Shop shop = till.shop();
        confirm(shop, scan(shop, coupon(fair.member(), shop), 3001).path("id"))
                .then()
                .statusCode(200);
        String path = "/" + shop.merchant() + "?month=" + till.month();
        String elsewhere = city.officer(TestCity.NANGANG, OfficerFunction.MANAGE_BENEFITS);

        of(elsewhere, path).then().statusCode(404);
        of(elsewhere, "?month=" + till.month() + "&limit=200").then().body("items", equalTo(List.of()));
        of(city.officer(TestCity.CITY, OfficerFunction.MANAGE_STATIONS), path)
                .then()
                .statusCode(403);
        by(shop).get(OFFICE + path).then().statusCode(403);
        given().get(OFFICE + path).then().statusCode(401);
    }

    @Test
    void aMemberSeesWhatWasRedeemedAndWhyItWasVoided() {
        Shop shop = till.shop();
        Member member = fair.member();
        String first = scan(shop, coupon(member, shop), 3000).path("id");
        confirm(shop, first).then().statusCode(200);
        takeBack(shop, first).then().statusCode(200);
        String second = scan(shop, coupon(member, shop), 4000).path("id");

        Response list = Fair.as(member).get("/v1/me/redemptions");

        list.then()
                .statusCode(200)
                .body("items.id", contains(second, first))
                .body("items.state", contains("HELD", "VOID"))
                .body("items[0].dueInFen", equalTo(3500))
                .body("items[1].reason", equalTo("演示：退货"));
        Response page = Fair.as(member).get("/v1/me/redemptions?limit=1");
        page.then().body("items.id", contains(second));
        Fair.as(member)
                .get("/v1/me/redemptions?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(first));
        Fair.as(fair.member()).get("/v1/me/redemptions").then().body("items.size()", equalTo(0));
    }

    private String coupon(Member member, Shop shop) {
        return fair.won(member, shop.merchantId()).path("code");
    }

    private static Response of(String officer, String rest) {
        return given().auth().oauth2(officer).get(OFFICE + rest);
    }
}
