package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.card.CardCounter;
import org.gongyou.offer.OfferOffice;
import org.gongyou.redemption.Till;
import org.gongyou.redemption.Till.Shop;

/** What members win and spend, once. */
@ApplicationScoped
class CampaignJourney {

    private final Fair fair;
    private final Till till;
    private final CardCounter cards;
    private final OfferOffice offers;

    CampaignJourney(Fair fair, Till till, CardCounter cards, OfferOffice offers) {
        this.fair = fair;
        this.till = till;
        this.cards = cards;
        this.offers = offers;
    }

    /** Enters a draw, wins coupons, hands one back, spends one and has it voided, shows the card. */
    void walk() {
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
    }
}
