package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.gongyou.platform.snapshot.Snapshot;

/** Published and cancelled campaigns in the memory of every instance, but those that were over long ago. */
@Singleton
class CampaignSnapshot extends Snapshot<CampaignBook> {

    static final String NAME = "campaigns";

    private final CampaignReader campaigns;
    private final Clock clock;

    CampaignSnapshot(CampaignReader campaigns, Clock clock) {
        super(NAME);
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    protected Uni<CampaignBook> load() {
        return campaigns.listed(clock.instant()).map(CampaignBook::new);
    }
}
