package org.gongyou.campaign;

import static org.gongyou.organisation.OfficerFunction.MANAGE_BENEFITS;

import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.OfficerScope;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Whose campaigns somebody runs: those of the unions within the posts that give MANAGE_BENEFITS.
 *
 * @param posts null for an administrator, who runs all
 */
record CampaignScope(UUID account, @Nullable OfficerScope posts, UnionTree unions) {

    /** @throws ProblemException 403 when it covers nothing at all */
    CampaignScope {
        if (posts != null && !posts.has(MANAGE_BENEFITS)) throw new ProblemException(CampaignProblem.NO_MANAGER);
    }

    boolean covers(UUID union) {
        return posts == null || posts.allows(MANAGE_BENEFITS, union);
    }

    /** @throws ProblemException 404 when there is none, or it is not theirs */
    Campaign require(@Nullable Campaign campaign) {
        if (campaign == null || !covers(campaign.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return campaign;
    }

    /** The ids of all unions it covers. */
    List<UUID> unionIds() {
        UnionNode city = unions.root();
        List<UUID> roots = posts != null ? posts.roots(MANAGE_BENEFITS) : city == null ? List.of() : List.of(city.id());
        return roots.stream()
                .flatMap(root -> unions.subtree(root).stream())
                .map(UnionNode::id)
                .toList();
    }
}
