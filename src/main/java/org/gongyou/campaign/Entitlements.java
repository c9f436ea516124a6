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
import org.gongyou.platform.problem.ProblemException;

/** Who may take part in a campaign: members with a valid card whom its rules name. */
@ApplicationScoped
class Entitlements {

    private final Members members;
    private final Cards cards;
    private final Unions unions;

    Entitlements(Members members, Cards cards, Unions unions) {
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

    /** Outside any session. @throws ProblemException 409 unless the worker may */
    Uni<Void> require(ListedCampaign campaign, UUID worker) {
        return of(campaign, List.of(worker))
                .invoke(entitled -> {
                    if (entitled.isEmpty()) throw new ProblemException(CampaignProblem.NOT_ENTITLED);
                })
                .replaceWithVoid();
    }

    private static boolean fits(EntryRules rules, MemberStanding member, UnionTree tree) {
        return (rules.unions().isEmpty()
                        || rules.unions().stream().anyMatch(union -> tree.isWithin(member.union(), union)))
                && (rules.occupations().isEmpty() || rules.occupations().contains(member.occupation()));
    }
}
