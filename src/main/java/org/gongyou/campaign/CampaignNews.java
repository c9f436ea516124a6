package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.gongyou.audit.Audit;
import org.gongyou.platform.snapshot.SnapshotVersions;

/** Who hears that a campaign changed: the audit trail, and the memory of every instance. */
@ApplicationScoped
class CampaignNews {

    private final CampaignSnapshot snapshot;
    private final SnapshotVersions versions;
    private final Audit audit;

    CampaignNews(CampaignSnapshot snapshot, SnapshotVersions versions, Audit audit) {
        this.snapshot = snapshot;
        this.versions = versions;
        this.audit = audit;
    }

    /** In the transaction of the act. */
    Uni<Void> record(CampaignScope scope, Campaign campaign, String act) {
        return versions.raise(CampaignSnapshot.NAME)
                .chain(() ->
                        audit.record(campaign.unionId(), scope.account(), "campaign." + act, campaign.id(), Map.of()));
    }

    /** After the commit: this instance knows at once. */
    Uni<Void> renew() {
        return versions.renewNow(snapshot);
    }
}
