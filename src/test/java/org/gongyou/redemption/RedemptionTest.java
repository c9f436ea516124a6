package org.gongyou.redemption;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyou.redemption.Till.by;
import static org.gongyou.redemption.Till.confirm;
import static org.gongyou.redemption.Till.letTimeOut;
import static org.gongyou.redemption.Till.scan;
import static org.gongyou.redemption.Till.takeBack;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.card.CardCounter;
import org.gongyou.card.CardPhone;
import org.gongyou.offer.OfferOffice;
import org.gongyou.redemption.Till.Shop;
import org.gongyou.support.ApiTest;
import org.gongyou.support.Race;
import org.gongyou.support.SignIn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a clerk scans is held, then spent or free again. */
@QuarkusTest
class RedemptionTest extends ApiTest {

    @Inject
    Till till;

    @Inject
    Fair fair;

    @Inject
    CardCounter cards;

    @Inject
    OfferOffice offers;

    @Nested
    class OfCoupons {

        @Test
        void aScanHoldsTheExactAmountAndTheConfirmationSpendsIt() {
            Shop shop = till.shop();
            Member member = fair.member();
            Response coupon = fair.won(member, shop.merchantId());

            Response held = scan(shop, coupon.path("code"), 3001);

            held.then()
                    .statusCode(201)
                    .body("state", equalTo("HELD"))
                    .body("kind", equalTo("COUPON"))
                    .body("discountInFen", equalTo(500))
                    .body("dueInFen", equalTo(2501))
                    .body("unionShareInFen", equalTo(350));
            Fair.as(member).get("/v1/me/coupons/" + coupon.path("id")).then().body("state", equalTo("ACTIVE"));
            confirm(shop, held.path("id")).then().statusCode(200).body("state", equalTo("CONFIRMED"));
            confirm(shop, held.path("id")).then().statusCode(200).body("state", equalTo("CONFIRMED"));
            Fair.as(member).get("/v1/me/coupons/" + coupon.path("id")).then().body("state", equalTo("USED"));
            refused(scan(shop, coupon.path("code"), 3001), "coupon.not-active");
        }

        @Test
        void fiftyClerksWhoScanOneCouponAtOnceAreOneHold() {
            Shop shop = till.shop();
            String code = fair.won(fair.member(), shop.merchantId()).path("code");

            Map<Integer, Long> answers = Race.of(
                            50, number -> scan(shop, code, 3000).statusCode())
                    .stream()
                    .collect(groupingBy(status -> status, counting()));

            assertThat(answers).containsEntry(201, 1L).containsEntry(409, 49L);
        }

        @Test
        void whateverIsNeitherConfirmedNorCancelledIsFreeByItself() {
            Shop shop = till.shop();
            String code = fair.won(fair.member(), shop.merchantId()).path("code");
            String first = scan(shop, code, 3000).path("id");
            refused(scan(shop, code, 3000), "redemption.held");

            letTimeOut(first);

            String second = scan(shop, code, 3000).path("id");
            refused(confirm(shop, first), "redemption.expired");
            by(shop).delete(Till.PATH + "/" + second).then().statusCode(204);
            String third = scan(shop, code, 3000).path("id");
            refused(confirm(shop, second), "redemption.ended");
            confirm(shop, third).then().statusCode(200);
            refused(by(shop).delete(Till.PATH + "/" + third), "redemption.ended");
        }

        @Test
        void whatIsVoidedTheSameDayMayBeSpentAgainAndIsInNoSettlement() {
            Shop shop = till.shop();
            String code = fair.won(fair.member(), shop.merchantId()).path("code");
            String id = scan(shop, code, 3000).path("id");
            refused(takeBack(shop, id), "redemption.ended");
            confirm(shop, id);

            takeBack(shop, id).then().statusCode(200).body("state", equalTo("VOID"));

            till.settlement(shop).then().body("totals.count", equalTo(0));
            refused(takeBack(shop, id), "redemption.ended");
            String again = scan(shop, code, 3000).path("id");
            confirm(shop, again).then().statusCode(200);
            till.settlement(shop).then().body("totals.count", equalTo(1)).body("items.redemptionId", contains(again));
        }

        @Test
        void theSameKeyIsTheSameHold() {
            Shop shop = till.shop();
            String code = fair.won(fair.member(), shop.merchantId()).path("code");
            Map<String, Object> body = Map.of("storeId", shop.store(), "code", code, "amountInFen", 3000);

            List<Response> answers = Race.of(8, number -> scan(shop, body, "one"));

            assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
            assertThat(answers.stream().map(answer -> answer.path("id")).distinct())
                    .hasSize(1);
        }

        @Test
        void whatIsWrongIsSaid() {
            Shop shop = till.shop();
            Shop other = till.shop();
            String code = fair.won(fair.member(), shop.merchantId()).path("code");

            refused(scan(shop, code, 1999), "redemption.below-minimum");
            refused(scan(other, code, 3000), "redemption.not-here");
            scan(shop, altered(code), 3000).then().statusCode(422).body("code", equalTo("coupon.code-unreadable"));
            scan(shop, code, 0).then().statusCode(422).body("errors.pointer", contains("/amountInFen"));
            scan(shop, Map.of("storeId", other.store(), "code", code, "amountInFen", 3000))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/storeId"));
            String id = scan(shop, code, 3000).path("id");
            confirm(other, id).then().statusCode(404);
            by(other).get(Till.PATH + "/" + id).then().statusCode(404);
            by(shop).get(Till.PATH + "/" + id).then().statusCode(200).body("state", equalTo("HELD"));
            given().get(Till.PATH + "/" + id).then().statusCode(401);
            SignIn.somebody().calls().get(Till.PATH + "/" + id).then().statusCode(403);
        }

        private String altered(String code) {
            char last = code.charAt(code.length() - 1);
            return code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');
        }
    }

    @Nested
    class OfOffers {

        @Test
        void aCardIsWorthWhatTheOfferSays() {
            Shop shop = till.shop();
            String offer = offers.offer(shop.merchant());
            CardPhone phone = cards.phoneOf(cards.holder());

            Response held = scan(shop, phone.code(), offer, 10_000);

            held.then().statusCode(201).body("kind", equalTo("OFFER")).body("amountInFen", equalTo(10_000));
            confirm(shop, held.path("id")).then().statusCode(200);
            refused(scan(shop, phone.code(), offer, 10_000), "card.code-used");
        }

        @Test
        void withoutAnOfferThereOrAnotherCodeNothingIsHeld() {
            Shop shop = till.shop();
            CardPhone phone = cards.phoneOf(cards.holder());
            String elsewhere = offers.offer(till.shop().merchant());

            scan(shop, phone.code(), 10_000).then().statusCode(422).body("errors.pointer", contains("/offerId"));
            scan(shop, phone.code(), UUID.randomUUID().toString(), 10_000)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("redemption.offer-unknown"));
            refused(scan(shop, phone.code(), elsewhere, 10_000), "redemption.not-here");
            scan(shop, "no code", offers.offer(shop.merchant()), 10_000).then().statusCode(422);
        }

        @Test
        void anOfferIsGivenAsOftenAsItSaysWhateverComesAtOnce() {
            Shop shop = till.shop();
            String offer = offers.offer(shop.merchant(), Map.of("perDay", 3, "perMember", 1));
            List<CardPhone> phones = IntStream.range(0, 8)
                    .mapToObj(i -> cards.phoneOf(cards.holder()))
                    .toList();

            List<Response> answers =
                    Race.of(8, number -> scan(shop, phones.get(number).code(), offer, 10_000));

            List<Response> held = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            assertThat(held).hasSize(3);
            answers.stream()
                    .filter(answer -> answer.statusCode() != 201)
                    .forEach(answer -> refused(answer, "redemption.used-up"));
            by(shop).delete(Till.PATH + "/" + held.get(0).path("id")).then().statusCode(204);
            scan(shop, cards.phoneOf(cards.holder()).code(), offer, 10_000)
                    .then()
                    .statusCode(201);
            refused(scan(shop, cards.phoneOf(cards.holder()).code(), offer, 10_000), "redemption.used-up");
        }
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("code", equalTo(code));
    }
}
