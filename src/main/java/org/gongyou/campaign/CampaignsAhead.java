package org.gongyou.campaign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** What is open or opens next, from memory: the same for everybody. */
@Singleton
public class CampaignsAhead {

    private final CampaignSnapshot campaigns;
    private final Clock clock;

    CampaignsAhead(CampaignSnapshot campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** @param opensAt when what is open now opened, or what is next will; null when all has opened and closed */
    @Schema(name = "HomeCampaign")
    public record Tile(
            UUID id,
            CampaignMode mode,
            String title,
            boolean open,
            @Nullable Instant opensAt) {}

    /** The next first. */
    public List<Tile> next(int most, Language language) {
        Instant now = clock.instant();
        return campaigns.value().notOverAt(now).stream()
                .limit(most)
                .map(campaign -> {
                    CampaignView view = CampaignView.of(campaign, language).at(now, campaign);
                    return new Tile(view.id(), view.mode(), view.title(), campaign.openAt(now) != null, view.opensAt());
                })
                .toList();
    }
}
