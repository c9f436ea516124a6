package org.gongyou.legalaid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.lawyer.OtherSide;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.jspecify.annotations.Nullable;

/**
 * Which union has a request: that of the street where the work is, else of the district, else the city's; never one of the
 * other side's.
 *
 * @param excluded whose officers never see it
 */
record AidRoute(UUID union, List<UUID> excluded) {

    private static final String UNION_OF = "工会";

    /** @param own the union the worker belongs to; null for whoever is no member */
    static AidRoute of(AidRequest request, @Nullable UUID own, UnionTree tree) {
        Set<UUID> excluded = new LinkedHashSet<>();
        UnionNode workers = own == null ? null : tree.find(own);
        if (workers != null && workers.kind() == UnionKind.ENTERPRISE) excluded.add(workers.id());
        for (Opponent opponent : request.opponents()) {
            if (opponent.hasCode()) {
                UnionNode theirs = tree.byCreditCode(OtherSide.code(Objects.requireNonNull(opponent.creditCode())));
                if (theirs != null) excluded.add(theirs.id());
            }
            excluded.addAll(called(opponent.called(), tree));
        }
        return new AidRoute(union(request.divisionCode(), excluded, tree), new ArrayList<>(excluded));
    }

    /** Employers' unions are called like the employer. Looked for one by one: a request is written seldom. */
    private static List<UUID> called(String name, UnionTree tree) {
        String known = OtherSide.known(name);
        UnionNode root = tree.root();
        if (known.isEmpty() || root == null) return List.of();
        String itsUnion = OtherSide.known(name + UNION_OF);
        return tree.subtree(root.id()).stream()
                .filter(union -> union.kind() == UnionKind.ENTERPRISE)
                .filter(union -> {
                    String called = OtherSide.known(union.name());
                    return called.equals(known) || called.equals(itsUnion);
                })
                .map(UnionNode::id)
                .toList();
    }

    private static UUID union(@Nullable String division, Set<UUID> excluded, UnionTree tree) {
        UnionNode root = tree.root();
        if (root == null) throw new IllegalStateException("no union stands yet");
        if (division == null) return root.id();
        return Stream.of(tree.streetFor(division), tree.districtFor(division))
                .filter(Objects::nonNull)
                .map(UnionNode::id)
                .filter(union -> excluded.stream().noneMatch(theirs -> tree.isWithin(union, theirs)))
                .findFirst()
                .orElse(root.id());
    }
}
