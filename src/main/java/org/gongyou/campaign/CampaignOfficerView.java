package org.gongyou.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.campaign.CampaignView.WindowView;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A campaign as the officers who run it see it. */
@Schema(name = "ManagedCampaign")
record CampaignOfficerView(
        UUID id,
        String code,
        UUID unionId,
        CampaignMode mode,
        CampaignState state,
        int quota,
        @Nullable Integer numbers,
        @Nullable String series,
        CampaignContent content,
        List<WindowView> windows,
        @JsonIgnore long version)
        implements Versioned {

    static CampaignOfficerView of(Campaign campaign, CampaignContent content, List<Window> windows) {
        return new CampaignOfficerView(
                campaign.id(),
                campaign.code(),
                campaign.unionId(),
                campaign.mode(),
                campaign.state(),
                campaign.quota(),
                campaign.numbers(),
                campaign.series(),
                content,
                windows.stream().map(WindowView::of).toList(),
                campaign.version());
    }
}
