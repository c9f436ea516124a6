package org.gongyou.household;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Officers;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Which checks an officer carries: of cases the officer handles, and never of the own household. In the caller's session. */
@ApplicationScoped
class FinanceScope {

    private final Officers officers;
    private final Unions unions;
    private final Cases cases;
    private final OfficerAccess access;

    FinanceScope(Officers officers, Unions unions, Cases cases, OfficerAccess access) {
        this.officers = officers;
        this.unions = unions;
        this.cases = cases;
        this.access = access;
    }

    /** @throws ProblemException 403 for an officer who handles no relief */
    List<UUID> unionsOf(UUID officer) {
        List<UUID> roots = officers.scopeOf(officer).roots(OfficerFunction.HANDLE_RELIEF);
        if (roots.isEmpty()) throw new ProblemException(RequestProblem.FORBIDDEN);
        return roots.stream()
                .flatMap(root -> unions.tree().subtree(root).stream())
                .map(UnionNode::id)
                .distinct()
                .toList();
    }

    Uni<Boolean> mayCarry(UUID officer, AskedCheck check) {
        return cases.found(check.worker(), check.caseId()).chain(subject -> access.mayAct(officer, subject));
    }
}
