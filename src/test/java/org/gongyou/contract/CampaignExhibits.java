package org.gongyou.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.gongyou.campaign.Fair;
import org.gongyou.campaign.Fair.Member;
import org.gongyou.contract.Exhibits.Read;
import org.gongyou.redemption.Till;
import org.gongyou.redemption.Till.Shop;

/** What there is to read of campaigns, coupons and redemptions. */
@ApplicationScoped
class CampaignExhibits implements RoomExhibits {

    private final Fair fair;
    private final Till till;

    CampaignExhibits(Fair fair, Till till) {
        this.fair = fair;
        this.till = till;
    }

    /** A place on a waiting list, a number, penalties, statistics of a month in which nothing happens. */
    private void addFairness(Map<String, Read> reads, Member member) {
        String small = fair.open(1);
        Fair.claim(fair.member(), small).then().statusCode(201);
        Fair.join(member, small).then().statusCode(201);
        reads.put("/v1/campaigns/{id}/waiting", new Read("/v1/campaigns/" + small + "/waiting", member.token()));
        String numbered = fair.open(fair.numbers(2, 1));
        Fair.number(member, numbered).then().statusCode(201);
        reads.put("/v1/campaigns/{id}/number", new Read("/v1/campaigns/" + numbered + "/number", member.token()));
        reads.put("/v1/me/penalties", new Read("/v1/me/penalties", member.token()));
        String officer = fair.officerToken();
        reads.put(Fair.OFFICE + "/{id}/numbers", new Read(Fair.OFFICE + "/" + numbered + "/numbers", officer));
        for (String path : List.of("/officer/v1/statistics/benefits", "/officer/v1/statistics/benefits/export")) {
            reads.put(path, new Read(path + "?from=2031-01", officer));
        }
    }

    @Override
    public void addTo(Map<String, Read> reads) {
        Member member = fair.member();
        String draw = fair.drawn(member);
        Shop shop = till.shop();
        String coupon = fair.won(member, shop.merchantId()).path("id");
        String code = Fair.as(member).get("/v1/me/coupons/" + coupon).path("code");
        String redemption = Till.scan(shop, code, 3000).path("id");
        reads.put("/v1/campaigns", new Read("/v1/campaigns", ""));
        reads.put("/v1/campaigns/{id}", new Read("/v1/campaigns/" + draw, ""));
        for (String more : List.of("/draw", "/draw/tickets", "/draw/winners")) {
            reads.put("/v1/campaigns/{id}" + more, new Read("/v1/campaigns/" + draw + more, ""));
        }
        reads.put("/v1/campaigns/{id}/entry", new Read("/v1/campaigns/" + draw + "/entry", member.token()));
        reads.put("/v1/me/coupons", new Read("/v1/me/coupons", member.token()));
        reads.put("/v1/me/coupons/{id}", new Read("/v1/me/coupons/" + coupon, member.token()));
        reads.put(Fair.OFFICE, new Read(Fair.OFFICE, fair.officerToken()));
        reads.put(Fair.OFFICE + "/{id}", new Read(Fair.OFFICE + "/" + draw, fair.officerToken()));
        addFairness(reads, member);
        String owner = shop.owner().accessToken();
        reads.put(Till.PATH + "/{id}", new Read(Till.PATH + "/" + redemption, owner));
        for (String path : List.of("/merchant/v1/settlements", "/merchant/v1/settlements/export")) {
            reads.put(path, new Read(path + "?month=" + till.month(), owner));
        }
        Till.confirm(shop, redemption).then().statusCode(200);
        String office = "/officer/v1/settlements";
        for (String of : List.of("", "/{merchantId}", "/{merchantId}/export")) {
            String path = office + of.replace("{merchantId}", shop.merchant()) + "?month=" + till.month();
            reads.put(office + of, new Read(path, fair.officerToken()));
        }
        reads.put("/v1/me/redemptions", new Read("/v1/me/redemptions", member.token()));
        reads.put("/v1/home", new Read("/v1/home", member.token()));
    }
}
