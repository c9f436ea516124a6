package org.gongyou.contract;

import au.com.dius.pact.provider.junitsupport.State;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.merchant.MerchantOffice;
import org.gongyou.offer.OfferOffice;
import org.gongyou.redemption.Till;
import org.gongyou.redemption.Till.Shop;
import org.gongyou.support.ProviderStates;
import org.gongyou.support.SignIn;

/** What must be the case before requests of the screens {@code campaigns}, {@code coupons} and {@code offers}. */
@Singleton
public class BenefitStates implements ProviderStates {

    /** The keys that the file has in its requests. */
    private static final String WON_WITH = "b1f0a6de-8a2c-4b11-9a38-000000000003";

    private final Fair fair;
    private final Till till;
    private final MerchantOffice merchants;
    private final OfferOffice offers;

    BenefitStates(Fair fair, Till till, MerchantOffice merchants, OfferOffice offers) {
        this.fair = fair;
        this.till = till;
        this.merchants = merchants;
        this.offers = offers;
    }

    @State("a campaign that opens in an hour")
    public Map<String, Object> ahead() {
        return of(fair.member(), fair.published(fair.rush(1)));
    }

    @State("a campaign that is open")
    public Map<String, Object> open() {
        return of(fair.member(), fair.open(1));
    }

    @State("a campaign that is open, and a worker without a card")
    public Map<String, Object> openForOthers() {
        return Map.of("accessToken", SignIn.somebody().accessToken(), "campaignId", fair.open(1));
    }

    @State("a campaign that is sold out")
    public Map<String, Object> soldOut() {
        String campaign = fair.open(1);
        Fair.claim(fair.member(), campaign, UUID.randomUUID().toString()).then().statusCode(201);
        return of(fair.member(), campaign);
    }

    @State("a member who waits")
    public Map<String, Object> waiting() {
        Map<String, Object> state = soldOut();
        Member member = fair.member();
        String campaign = state.get("campaignId").toString();
        Fair.join(member, campaign).then().statusCode(201);
        return of(member, campaign);
    }

    @State("a campaign with numbers that is open")
    public Map<String, Object> numbers() {
        return of(fair.member(), fair.open(fair.numbers(2, 1)));
    }

    @State("a member who has won with a key")
    public Map<String, Object> won() {
        Member member = fair.member();
        String campaign = fair.open(2);
        Fair.claim(member, campaign, WON_WITH).then().statusCode(201);
        return of(member, campaign);
    }

    @State("a member with a coupon")
    public Map<String, Object> holder() {
        Member member = fair.member();
        return coupon(member, fair.won(member, UUID.randomUUID()).path("id"));
    }

    @State("a member who knows the id of somebody else's coupon")
    public Map<String, Object> prying() {
        return coupon(fair.member(), fair.won(fair.member(), UUID.randomUUID()).path("id"));
    }

    @State("a member with a redeemed coupon")
    public Map<String, Object> redeemed() {
        Shop shop = till.shop();
        Member member = fair.member();
        String code = fair.won(member, shop.merchantId()).path("code");
        Till.confirm(shop, Till.scan(shop, code, 3000).path("id")).then().statusCode(200);
        return Map.of("accessToken", member.token());
    }

    @State("an offer on meals near 66.6, -165")
    public Map<String, Object> offer() {
        String merchant = merchants.merchant("pact-shop", 66.6, 1);
        return Map.of("offerId", offers.offer(merchant));
    }

    private static Map<String, Object> of(Member member, String campaign) {
        return Map.of("accessToken", member.token(), "campaignId", campaign);
    }

    private static Map<String, Object> coupon(Member member, String coupon) {
        return Map.of("accessToken", member.token(), "couponId", coupon);
    }
}
