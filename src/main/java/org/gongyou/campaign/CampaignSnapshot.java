package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.gongyou.platform.snapshot.Snapshot;

/** Published and cancelled campaigns in the memory of every instance. */
@Singleton
class CampaignSnapshot extends Snapshot<CampaignBook> {

    static final String NAME = "campaigns";

    private final CampaignRepository campaigns;

    CampaignSnapshot(CampaignRepository campaigns) {
        super(NAME);
        this.campaigns = campaigns;
    }

    @Override
    protected Uni<CampaignBook> load() {
        return campaigns.listed().map(CampaignBook::new);
    }
}
