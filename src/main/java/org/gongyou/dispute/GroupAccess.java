package org.gongyou.dispute;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.OfficerPost;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Which groups an officer sees: lit ones of the subtree; none whose opponent's union the officer has any post at or below. */
@ApplicationScoped
class GroupAccess {

    private final GroupRepository groups;
    private final Officers officers;
    private final Unions unions;

    GroupAccess(GroupRepository groups, Officers officers, Unions unions) {
        this.groups = groups;
        this.officers = officers;
        this.unions = unions;
    }

    boolean sees(UUID officer, GroupDispute group) {
        return group.light() != null && allows(officer, group.unionId()) && isFree(officer, group.excluded());
    }

    boolean allows(UUID officer, UUID union) {
        return officers.scopeOf(officer).allows(OfficerFunction.HANDLE_DISPUTES, union);
    }

    /** Whether none of the unions is one the officer has a post at, or above one. */
    boolean isFree(UUID officer, Collection<UUID> excluded) {
        Set<UUID> standing = new HashSet<>();
        for (OfficerPost post : officers.scopeOf(officer).posts()) {
            standing.add(post.unionId());
            for (UnionNode above : unions.tree().ancestors(post.unionId())) standing.add(above.id());
        }
        return Collections.disjoint(standing, excluded);
    }

    /**
     * Who is reminded: whoever did something about it, while they handle it; else whoever has it nearest to it.
     *
     * @param doer null for nobody
     */
    List<UUID> handling(GroupDispute group, @Nullable UUID doer) {
        if (doer != null && sees(doer, group)) return List.of(doer);
        for (UUID union = group.unionId(); union != null; union = parent(union)) {
            UUID at = union;
            List<UUID> here = officers.having(OfficerFunction.HANDLE_DISPUTES, union).stream()
                    .filter(officer -> sees(officer, group) && isAt(officer, at))
                    .toList();
            if (!here.isEmpty()) return here;
        }
        return List.of();
    }

    private boolean isAt(UUID officer, UUID union) {
        return officers.scopeOf(officer).posts().stream()
                .anyMatch(post -> post.unionId().equals(union));
    }

    private @Nullable UUID parent(UUID union) {
        UnionNode parent = unions.tree().parent(union);
        return parent == null ? null : parent.id();
    }

    /** A union and all above it. */
    List<UUID> upwards(UUID union) {
        return Stream.concat(
                        Stream.of(union),
                        unions.tree().ancestors(union).stream().map(UnionNode::id))
                .toList();
    }

    /** @throws ProblemException 404 for one that is not there, not lit, or not the officer's to see */
    Uni<GroupDispute> find(UUID officer, UUID id) {
        return groups.find(id).map(group -> require(officer, group));
    }

    Uni<GroupDispute> lock(UUID officer, UUID id) {
        return groups.lock(id).map(group -> require(officer, group));
    }

    private GroupDispute require(UUID officer, @Nullable GroupDispute group) {
        if (group == null || !sees(officer, group)) throw new ProblemException(RequestProblem.NOT_FOUND);
        return group;
    }

    /** The union whose day somebody asks for: the one named, else the top of what the officer handles. */
    UUID reporting(UUID officer, @Nullable UUID union) {
        UUID asked = union == null
                ? officers.scopeOf(officer).roots(OfficerFunction.HANDLE_DISPUTES).stream()
                        .findFirst()
                        .orElse(null)
                : union;
        if (asked == null || !allows(officer, asked)) throw new ProblemException(RequestProblem.NOT_FOUND);
        return asked;
    }

    boolean isWithin(UUID union, UUID top) {
        return unions.tree().isWithin(union, top);
    }

    String unionName(UUID id) {
        UnionNode union = unions.tree().find(id);
        return union == null ? "" : union.name();
    }
}
