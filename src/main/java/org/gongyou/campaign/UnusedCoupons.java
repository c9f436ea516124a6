package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.coupon.CouponTerms;
import org.gongyou.coupon.CouponWatcher;
import org.gongyou.coupon.WonCoupon;
import org.gongyou.penalty.Penalties;
import org.gongyou.penalty.PenaltyRule;
import org.gongyou.penalty.UnusedCoupon;
import org.jspecify.annotations.Nullable;

/** A coupon that nobody used counts where its campaign says so. */
@ApplicationScoped
class UnusedCoupons implements CouponWatcher {

    private final CampaignRepository campaigns;
    private final CampaignText text;
    private final Penalties penalties;

    UnusedCoupons(CampaignRepository campaigns, CampaignText text, Penalties penalties) {
        this.campaigns = campaigns;
        this.text = text;
        this.penalties = penalties;
    }

    @Override
    public Uni<Void> expired(WonCoupon coupon) {
        return campaigns.find(coupon.origin()).chain(campaign -> count(coupon, campaign));
    }

    private Uni<Void> count(WonCoupon coupon, @Nullable Campaign campaign) {
        PenaltyRule rule =
                campaign == null ? null : text.read(campaign.content()).penalty();
        if (campaign == null || rule == null) return Uni.createFrom().voidItem();
        CouponTerms terms = coupon.terms();
        return penalties.count(new UnusedCoupon(
                coupon.worker(),
                coupon.id(),
                campaign.id(),
                campaign.unionId(),
                campaign.series(),
                terms.title(),
                terms.titleEn(),
                rule,
                coupon.wonAt(),
                terms.validUntil(),
                terms.merchants(),
                terms.stores()));
    }
}
