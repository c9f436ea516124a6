package org.gongyou.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyou.card.Cards;
import org.gongyou.membership.MemberStanding;
import org.gongyou.membership.Members;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.penalty.Bars;
import org.gongyou.platform.problem.ProblemException;

/** Who may take part in a campaign: members with a valid card whom its rules name. */
@ApplicationScoped
class Entitlements {

    private final Members members;
    private final Cards cards;
    private final Unions unions;
    private final Bars bars;

    Entitlements(Members members, Cards cards, Unions unions, Bars bars) {
        this.bars = bars;
        this.members = members;
        this.cards = cards;
        this.unions = unions;
    }

    /** Those of the workers who may; outside any session, in one look. */
    Uni<Set<UUID>> of(ListedCampaign campaign, Collection<UUID> workers) {
        EntryRules rules = campaign.content().rules();
        return members.standing(workers)
                .chain(standing -> cards.valid(standing.keySet()).map(holders -> standing.entrySet().stream()
                        .filter(member -> holders.contains(member.getKey()))
                        .filter(member -> fits(rules, member.getValue(), unions.tree()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())));
    }

    /** Those of the workers who may, and whom no penalty bars as far as memory goes; outside any session. */
    Uni<Set<UUID>> unbarred(ListedCampaign campaign, Collection<UUID> workers) {
        return of(
                campaign,
                workers.stream()
                        .filter(worker -> !bars.mayBeBarred(worker, campaign.unionId(), campaign.series()))
                        .toList());
    }

    /** Outside any session. @throws ProblemException 409 unless the worker may */
    Uni<Void> require(ListedCampaign campaign, UUID worker) {
        return requireNotBarred(campaign, worker)
                .chain(() -> of(campaign, List.of(worker)))
                .invoke(entitled -> {
                    if (entitled.isEmpty()) throw new ProblemException(CampaignProblem.NOT_ENTITLED);
                })
                .replaceWithVoid();
    }

    boolean mayBeBarred(ListedCampaign campaign, UUID worker) {
        return bars.mayBeBarred(worker, campaign.unionId(), campaign.series());
    }

    /** From memory for nearly everybody; outside any session. @throws ProblemException 409 that names the end */
    Uni<Void> requireNotBarred(ListedCampaign campaign, UUID worker) {
        return bars.until(worker, campaign.unionId(), campaign.series())
                .invoke(until -> {
                    if (until != null)
                        throw new ProblemException(CampaignProblem.BARRED).with("barredUntil", until.toString());
                })
                .replaceWithVoid();
    }

    private static boolean fits(EntryRules rules, MemberStanding member, UnionTree tree) {
        return (rules.unions().isEmpty()
                        || rules.unions().stream().anyMatch(union -> tree.isWithin(member.union(), union)))
                && (rules.occupations().isEmpty() || rules.occupations().contains(member.occupation()));
    }
}
