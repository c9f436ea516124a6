package org.gongyou.relief;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.account.Person;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.personal.Address;
import org.jspecify.annotations.Nullable;

/**
 * Which union looks at an application first: the worker's own; where there is none, or it is the opponent's, that of the street
 * where the worker lives or works, else of the district, else the one whose programme it is.
 *
 * @param excluded whose officers never see it
 */
record ReliefRoute(UUID union, List<UUID> excluded) {

    /** @param own the union the worker belongs to; null for whoever is no member */
    static ReliefRoute of(
            @Nullable UUID own, boolean againstEmployer, @Nullable Person person, UUID payer, UnionTree tree) {
        UnionNode unit = own == null ? null : tree.find(own);
        UnionNode opponent = againstEmployer && unit != null && unit.kind() == UnionKind.ENTERPRISE ? unit : null;
        if (unit != null && unit.isActive() && opponent == null && unit.kind() != UnionKind.HOLDING)
            return new ReliefRoute(unit.id(), List.of());
        List<UUID> excluded = opponent == null ? List.of() : List.of(opponent.id());
        UUID above = unit == null ? null : streetAbove(unit, tree);
        UUID street = street(person, above == null ? payer : above, tree);
        return new ReliefRoute(street == null ? payer : street, excluded);
    }

    private static @Nullable UUID streetAbove(UnionNode unit, UnionTree tree) {
        return tree.ancestors(unit.id()).stream()
                .filter(union -> union.kind() == UnionKind.STREET)
                .map(UnionNode::id)
                .findFirst()
                .orElse(null);
    }

    /** @return the other one where the person has said no place */
    static @Nullable UUID street(@Nullable Person person, @Nullable UUID other, UnionTree tree) {
        if (person == null) return other;
        return Stream.of(person.residence(), person.workPlace(), person.householdRegister())
                .flatMap(Stream::ofNullable)
                .map(Address::divisionCode)
                .flatMap(division -> Stream.of(tree.streetFor(division), tree.districtFor(division))
                        .flatMap(Stream::ofNullable))
                .map(UnionNode::id)
                .findFirst()
                .orElse(other);
    }
}
