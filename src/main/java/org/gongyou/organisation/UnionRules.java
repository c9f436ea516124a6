package org.gongyou.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must hold of a union and its place in the tree, whichever way it is written. */
final class UnionRules {

    private static final String DIVISION = "\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";
    private static final String OCCUPATION = "[A-Z][A-Z_]{1,39}";

    private final UnionPlan plan;
    private final @Nullable Set<UUID> scope;
    private final Map<String, Integer> creditCodes = new HashMap<>();
    private final Set<UUID> withActiveChildren = new HashSet<>();
    private int cities;

    /** @param scope roots of the subtrees within which changes are allowed; null for everywhere */
    UnionRules(UnionPlan plan, @Nullable Collection<UUID> scope) {
        this.plan = plan;
        this.scope = scope == null ? null : Set.copyOf(scope);
        for (UnionNode node : plan.all()) {
            if (node.creditCode() != null) creditCodes.merge(node.creditCode(), 1, Integer::sum);
            if (node.isActive() && node.parentId() != null) withActiveChildren.add(node.parentId());
            if (node.kind() == UnionKind.CITY) cities++;
        }
    }

    List<UnionFault> faultsOf(UnionNode node) {
        Faults faults = new Faults();
        checkValues(node, faults);
        checkPlaceInTree(node, faults);
        checkChange(node, faults);
        return faults.found;
    }

    private void checkValues(UnionNode node, Faults faults) {
        String division = node.divisionCode();
        faults.add(
                division != null && !division.matches(DIVISION), "divisionCode", OrganisationProblem.DIVISION_INVALID);
        String credit = node.creditCode();
        faults.add(
                credit != null && !CreditCode.isValid(credit), "creditCode", OrganisationProblem.CREDIT_CODE_INVALID);
        faults.add(
                credit != null && creditCodes.getOrDefault(credit, 0) > 1,
                "creditCode",
                OrganisationProblem.CREDIT_CODE_TAKEN);
        faults.add(
                node.occupations().stream().anyMatch(occupation -> !occupation.matches(OCCUPATION)),
                "occupations",
                OrganisationProblem.OCCUPATION_INVALID);
        faults.add(
                !node.occupations().isEmpty() && node.kind() != UnionKind.INDUSTRY,
                "occupations",
                OrganisationProblem.OCCUPATIONS_UNFIT);
        faults.add(
                (node.lat() == null) != (node.lon() == null),
                node.lat() == null ? "lat" : "lon",
                OrganisationProblem.PLACE_INCOMPLETE);
    }

    private void checkPlaceInTree(UnionNode node, Faults faults) {
        UnionNode parent = plan.parentOf(node);
        if (node.kind() == UnionKind.CITY) {
            faults.add(parent != null, "parent", OrganisationProblem.PARENT_UNFIT);
            faults.add(cities > 1, "kind", OrganisationProblem.SECOND_CITY);
            return;
        }
        if (parent == null) {
            faults.add(true, "parent", OrganisationProblem.PARENT_MISSING);
            return;
        }
        faults.add(!node.kind().mayStandUnder(parent.kind()), "parent", OrganisationProblem.PARENT_UNFIT);
        faults.add(node.isActive() && !parent.isActive(), "parent", OrganisationProblem.PARENT_CLOSED);
        faults.add(plan.isBelowItself(node), "parent", OrganisationProblem.PARENT_BELOW);
    }

    private void checkChange(UnionNode node, Faults faults) {
        UnionNode existing = plan.existing(node.id());
        faults.add(existing != null && existing.kind() != node.kind(), "kind", OrganisationProblem.KIND_FIXED);
        faults.add(
                !node.isActive() && withActiveChildren.contains(node.id()),
                "state",
                OrganisationProblem.HAS_ACTIVE_CHILDREN);
        if (scope == null) return;
        boolean moves = existing == null || !Objects.equals(existing.parentId(), node.parentId());
        UnionNode parent = plan.parentOf(node);
        faults.add(existing != null && !plan.wasWithin(existing, scope), "code", OrganisationProblem.OUTSIDE_SCOPE);
        faults.add(
                moves && (parent == null || !plan.isWithin(parent, scope)),
                "parent",
                OrganisationProblem.OUTSIDE_SCOPE);
    }

    private static final class Faults {

        private final List<UnionFault> found = new ArrayList<>();

        void add(boolean wrong, String field, OrganisationProblem problem) {
            if (wrong) found.add(new UnionFault(field, problem));
        }
    }
}
