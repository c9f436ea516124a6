package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.audit.Audit;
import org.gongyou.coupon.Coupons;
import org.gongyou.notification.Notifier;

/** What a slot is worth: a coupon, or a number of which papers decide. In the caller's transaction. */
@ApplicationScoped
class Winnings {

    private final Coupons coupons;
    private final Notifier notifier;
    private final Audit audit;

    Winnings(Coupons coupons, Notifier notifier, Audit audit) {
        this.coupons = coupons;
        this.notifier = notifier;
        this.audit = audit;
    }

    Uni<Void> follow(Slot slot, ListedCampaign campaign) {
        Papers papers = campaign.content().papers();
        return papers == null
                ? coupons.issue(campaign.coupon(slot))
                        .chain(() -> notifier.tell(slot.worker(), CampaignNotice.of(slot, campaign.content())))
                        .chain(() -> record(slot, "coupon.won"))
                : notifier.tell(slot.worker(), CampaignNotice.number(slot, campaign.content(), papers))
                        .chain(() -> record(slot, "number.given"));
    }

    private Uni<Void> record(Slot slot, String what) {
        return audit.record(
                slot.worker(),
                slot.worker(),
                what,
                slot.coupon(),
                Map.of("campaign", slot.campaign(), "slot", slot.number()));
    }
}
