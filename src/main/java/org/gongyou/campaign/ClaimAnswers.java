package org.gongyou.campaign;

import static java.util.Objects.requireNonNull;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.coupon.CouponView;
import org.gongyou.coupon.Coupons;
import org.gongyou.platform.language.Language;

/** What whoever won is told. */
@ApplicationScoped
class ClaimAnswers {

    private static final String REPLAYED = "Idempotency-Replayed";

    private final CampaignFinder campaigns;
    private final Coupons coupons;
    private final CurrentVertxRequest request;

    ClaimAnswers(CampaignFinder campaigns, Coupons coupons, CurrentVertxRequest request) {
        this.campaigns = campaigns;
        this.coupons = coupons;
        this.request = request;
    }

    /** Of a claim that was answered before: what has become of the coupon since. */
    Uni<CouponView> of(Claimed claimed, Language language) {
        Slot slot = requireNonNull(claimed.slot());
        if (claimed.replayed()) request.getCurrent().response().putHeader(REPLAYED, "true");
        return campaigns
                .require(slot.campaign())
                .map(campaign -> campaign.coupon(slot))
                .chain(won -> claimed.replayed()
                        ? coupons.current(won, language)
                        : Uni.createFrom().item(coupons.view(won, language)));
    }
}
