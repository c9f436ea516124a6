package org.gongyou.campaign;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** My place on a campaign's waiting list. */
@Schema(name = "WaitingPlace")
record WaitingView(
        Waiting.State state,

        @Nullable
        @Schema(
                description =
                        "While waiting: 1 is next. From 10000 on it says 10000. Whoever may not have a coupon just then is passed"
                                + " over and keeps the place")
        Integer position,

        Instant joinedAt,

        @Schema(description = "Until then a coupon that is handed back is passed on")
        Instant until,

        @Nullable @Schema(description = "Of WON: see my coupons")
        UUID couponId) {

    static WaitingView of(Waiting waiting, ListedCampaign campaign, @Nullable Integer position, @Nullable Slot slot) {
        return new WaitingView(
                waiting.state(), position, waiting.joinedAt(), campaign.over(), slot == null ? null : slot.coupon());
    }
}
