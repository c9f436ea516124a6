package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Campaigns by their id: from memory, and from the database those that were over long ago. */
@ApplicationScoped
class CampaignFinder {

    private final CampaignSnapshot memory;
    private final CampaignReader campaigns;

    CampaignFinder(CampaignSnapshot memory, CampaignReader campaigns) {
        this.memory = memory;
        this.campaigns = campaigns;
    }

    /** Outside any session. @throws ProblemException 404 when nobody was ever shown such a one */
    Uni<ListedCampaign> require(UUID id) {
        ListedCampaign known = memory.value().find(id);
        return known == null
                ? campaigns.listed(id).map(CampaignFinder::orNotFound)
                : Uni.createFrom().item(known);
    }

    private static ListedCampaign orNotFound(@Nullable ListedCampaign campaign) {
        if (campaign == null) throw new ProblemException(RequestProblem.NOT_FOUND);
        return campaign;
    }
}
