package org.gongyou.campaign;

import static java.util.Objects.requireNonNull;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.coupon.CouponView;
import org.gongyou.coupon.Coupons;
import org.gongyou.platform.language.Language;

/** What whoever won is told. */
@ApplicationScoped
class ClaimAnswers {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final CampaignSnapshot campaigns;
    private final Coupons coupons;
    private final CurrentVertxRequest request;

    ClaimAnswers(CampaignSnapshot campaigns, Coupons coupons, CurrentVertxRequest request) {
        this.campaigns = campaigns;
        this.coupons = coupons;
        this.request = request;
    }

    CouponView of(Claimed claimed, Language language) {
        Slot slot = requireNonNull(claimed.slot());
        if (claimed.replayed()) request.getCurrent().response().putHeader(REPLAYED, "true");
        return coupons.view(campaigns.value().require(slot.campaign()).coupon(slot), language);
    }
}
