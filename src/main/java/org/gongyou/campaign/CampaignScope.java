package org.gongyou.campaign;

import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Whose campaigns somebody runs: those of the unions where benefits are theirs to manage. */
record CampaignScope(UUID account, ManagedUnions managed) {

    /** @throws ProblemException 403 when it covers nothing at all */
    CampaignScope {
        if (managed.isEmpty()) throw new ProblemException(CampaignProblem.NO_MANAGER);
    }

    /** Whether there is such a union, and it is theirs. */
    boolean covers(UUID union) {
        return isUnion(union) && managed.covers(union);
    }

    boolean isUnion(UUID union) {
        return managed.unions().find(union) != null;
    }

    /** @throws ProblemException 404 when there is none, or it is not theirs */
    Campaign require(@Nullable Campaign campaign) {
        if (campaign == null || !managed.covers(campaign.unionId()))
            throw new ProblemException(RequestProblem.NOT_FOUND);
        return campaign;
    }
}
