package org.gongyou.contract;

import io.restassured.http.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.card.CardCounter;
import org.gongyou.coupon.ExpiredCoupons;
import org.gongyou.offer.OfferOffice;
import org.gongyou.redemption.Till;
import org.gongyou.redemption.Till.Shop;

/** What members win and spend, once. */
@ApplicationScoped
class CampaignJourney implements Journey {

    private final Fair fair;
    private final Till till;
    private final CardCounter cards;
    private final OfferOffice offers;
    private final ExpiredCoupons expired;

    CampaignJourney(Fair fair, Till till, CardCounter cards, OfferOffice offers, ExpiredCoupons expired) {
        this.expired = expired;
        this.fair = fair;
        this.till = till;
        this.cards = cards;
        this.offers = offers;
    }

    /** Waits for what another hands back, shows papers for a number, lets a coupon expire and objects to the penalty. */
    private void fairness(Member member, Shop shop) {
        String small = fair.open(1);
        Member holder = fair.member();
        String coupon = Fair.claim(holder, small).path("id");
        Fair.join(member, small).then().statusCode(201);
        Fair.handBack(holder, coupon).then().statusCode(200);
        Fair.minutesPass(small);
        String numbered = fair.open(fair.numbers(1, 1));
        Fair.number(member, numbered).then().statusCode(201);
        fair.papersFrom(numbered, Duration.ofMinutes(-1));
        String papers = Fair.papers(member, numbered).path("caseNumber");
        fair.decide(papers, Map.of("decision", "accept")).then().statusCode(200);
        Member late = fair.member();
        String unused = Fair.claim(late, fair.open(fair.strict(Fair.code(), 1, shop.merchantId())))
                .path("id");
        fair.outlive(late, unused);
        expired.expireAll();
        expired.remindAll();
        String penalty = Fair.as(late).get("/v1/me/penalties").path("items[0].id");
        String appeal = Fair.as(late)
                .header("Idempotency-Key", "journey")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "演示"))
                .post("/v1/me/penalties/" + penalty + "/appeal")
                .path("number");
        fair.decide(appeal, Map.of("decision", "lift")).then().statusCode(200);
    }

    /** Enters a draw, wins coupons, hands one back, spends one and has it voided, shows the card. */
    @Override
    public void walk() {
        Shop shop = till.shop();
        Member member = fair.member();
        fair.drawn(member);
        fair.seriesOfTwo(member);
        String returned = fair.won(member, shop.merchantId()).path("id");
        Fair.as(member).post("/v1/me/coupons/" + returned + "/return").then().statusCode(200);
        String code = fair.won(member, shop.merchantId()).path("code");
        String redemption = Till.scan(shop, code, 3000).path("id");
        Till.confirm(shop, redemption).then().statusCode(200);
        Till.takeBack(shop, redemption).then().statusCode(200);
        String phone = cards.phoneOf(cards.holder()).code();
        Till.scan(shop, phone, offers.offer(shop.merchant()), 10_000).then().statusCode(201);
        fairness(member, shop);
    }
}
