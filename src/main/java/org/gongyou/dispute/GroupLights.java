package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gongyou.calendar.ChinaDay;
import org.gongyou.dispute.Complaints.Sum;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;

/** Which light a group that is held has now, and whose it is. In the caller's transaction. */
@ApplicationScoped
class GroupLights {

    private final GroupRepository groups;
    private final Complaints complaints;
    private final DisputeRules rules;
    private final Unions unions;
    private final Clock clock;

    GroupLights(GroupRepository groups, Complaints complaints, DisputeRules rules, Unions unions, Clock clock) {
        this.groups = groups;
        this.complaints = complaints;
        this.rules = rules;
        this.unions = unions;
        this.clock = clock;
    }

    Uni<Void> look(GroupDispute group, Collection<UUID> excluded) {
        Instant now = clock.instant();
        return complaints
                .unions(group.id())
                .invoke(having -> group.belongTo(above(having, group.unionId()), excluded))
                .chain(() -> sum(group, now))
                .chain(sum -> {
                    Light next = group.light(rules.light(sum, ChinaDay.of(now)), now);
                    if (next == null) return groups.flush();
                    StepKind kind = next == Light.RED ? StepKind.RED : StepKind.LIT;
                    return groups.add(GroupStep.now(group.id(), kind, now, null));
                });
    }

    Uni<Sum> sum(GroupDispute group, Instant until) {
        return complaints.sum(group.id(), until.minus(rules.window()), until);
    }

    /** The nearest union that stands above all of them, or is theirs. */
    private UUID above(List<UUID> having, UUID otherwise) {
        UnionTree tree = unions.tree();
        UUID common = having.isEmpty() ? otherwise : having.get(0);
        for (UUID union : having) {
            while (!tree.isWithin(union, common)) {
                UnionNode parent = tree.parent(common);
                if (parent == null) return common;
                common = parent.id();
            }
        }
        return common;
    }
}
