package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.EMPLOYER_EMPTY;
import static org.gongyou.membership.MembershipProblem.EMPLOYER_UNKNOWN;
import static org.gongyou.membership.MembershipProblem.NO_UNION_HERE;
import static org.gongyou.membership.MembershipProblem.UNION_NOT_JOINABLE;
import static org.gongyou.membership.MembershipProblem.UNION_UNKNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.CreditCode;
import org.gongyou.organisation.UnionKind;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Which union an application goes to.
 *
 * @param union responsible
 * @param excluded the employer's own unions, where the worker chose another: they do not learn of it
 */
record JoinRoute(UnionNode union, List<UUID> excluded) {

    private static final Set<UnionKind> CHOOSABLE =
            EnumSet.of(UnionKind.STREET, UnionKind.INDUSTRY, UnionKind.JOINT, UnionKind.ENTERPRISE);

    /**
     * Employer with a union → that union; none → the industry union for couriers and drivers where there is one, else the
     * street's; no match → the district's holding union (会籍管理办法 2016 art. 3 and R3).
     */
    static JoinRoute of(JoinRequest request, UnionTree tree) {
        UnionNode employers = employersUnion(request.employer(), tree);
        UUID chosen = request.chosenUnionId();
        if (chosen != null) {
            UnionNode union = joinable(chosen, tree, "/chosenUnionId");
            return new JoinRoute(
                    union,
                    employers == null || employers.id().equals(union.id()) ? List.of() : List.of(employers.id()));
        }
        UnionNode union = employers != null ? employers : byPlace(request, tree);
        return new JoinRoute(union, List.of());
    }

    static UnionNode joinable(UUID id, UnionTree tree, String pointer) {
        UnionNode union = tree.find(id);
        if (union == null) {
            throw ProblemException.invalid(pointer, UNION_UNKNOWN);
        }
        if (!union.isActive() || !CHOOSABLE.contains(union.kind())) {
            throw ProblemException.invalid(pointer, UNION_NOT_JOINABLE);
        }
        return union;
    }

    private static @Nullable UnionNode employersUnion(@Nullable Employer employer, UnionTree tree) {
        if (employer == null) {
            return null;
        }
        if (employer.isEmpty()) {
            throw ProblemException.invalid("/employer", EMPLOYER_EMPTY);
        }
        if (employer.unionId() != null) {
            return joinable(employer.unionId(), tree, "/employer/unionId");
        }
        if (employer.creditCode() == null || employer.creditCode().isBlank()) {
            return null;
        }
        String code = employer.creditCode().strip().toUpperCase(Locale.ROOT);
        if (!CreditCode.isValid(code)) {
            throw ProblemException.invalid("/employer/creditCode", EMPLOYER_UNKNOWN);
        }
        return tree.byCreditCode(code);
    }

    private static UnionNode byPlace(JoinRequest request, UnionTree tree) {
        String division = request.workPlace().divisionCode();
        boolean industryFirst = Occupation.prefersIndustryUnion(request.occupation());
        return Stream.of(
                        industryFirst ? tree.industryFor(request.occupation(), division) : null,
                        tree.streetFor(division),
                        tree.holdingFor(division))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/workPlace/divisionCode", NO_UNION_HERE));
    }
}
