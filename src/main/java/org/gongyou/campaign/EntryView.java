package org.gongyou.campaign;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** My part in a draw. */
@Schema(name = "DrawEntry")
record EntryView(
        @Schema(description = "Stands in the published list")
        String ticket,

        Instant enteredAt,

        @Schema(description = "When no more tickets are given; the draw follows")
        Instant drawsAt,

        Outcome outcome,
        @Nullable UUID couponId) {

    enum Outcome {
        WAITING,
        WON,
        LOST
    }

    static EntryView waiting(Entry entry, ListedCampaign campaign) {
        return new EntryView(entry.ticket(), entry.enteredAt(), campaign.end(), Outcome.WAITING, null);
    }

    /** @param slot null for whoever lost */
    static EntryView drawn(Entry entry, ListedCampaign campaign, @Nullable Slot slot) {
        return new EntryView(
                entry.ticket(),
                entry.enteredAt(),
                campaign.end(),
                slot == null ? Outcome.LOST : Outcome.WON,
                slot == null ? null : slot.coupon());
    }
}
