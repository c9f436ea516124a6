package org.gongyou.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * One campaign, and what time it is: a phone whose clock is wrong still counts down to the right moment.
 *
 * @param opensAt of the opening that is under way or comes next; null when none does
 */
@Schema(name = "CampaignDetail", allOf = CampaignView.class)
record CampaignDetailView(
        @JsonUnwrapped CampaignView campaign,
        Instant serverTime,
        @Nullable Instant opensAt,
        @JsonIgnore long version) implements Versioned {

    static CampaignDetailView of(CampaignView view, ListedCampaign campaign, Instant now) {
        Window open = campaign.openAt(now);
        Window next = open == null ? campaign.nextAfter(now) : open;
        return new CampaignDetailView(view, now, next == null ? null : next.opensAt(), campaign.version());
    }
}
