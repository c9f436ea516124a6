package org.gongyou.lawyer;

import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which lawyers somebody manages: those of the unions within the posts that give MANAGE_LEGAL_AID.
 *
 * @param account for the audit trail; null for the program itself
 */
record LawyerScope(@Nullable UUID account, ManagedUnions managed) {

    /** @throws ProblemException 403 when it covers nothing at all */
    LawyerScope {
        if (managed.isEmpty()) throw new ProblemException(LawyerProblem.NOT_MANAGER);
    }

    boolean covers(UUID union) {
        return managed.covers(union);
    }

    /** @throws ProblemException 404 for one that is not there, and likewise for another union's */
    Lawyer require(@Nullable Lawyer lawyer) {
        if (lawyer == null || lawyer.isRemoved() || !covers(lawyer.unionId()))
            throw new ProblemException(RequestProblem.NOT_FOUND);
        return lawyer;
    }

    /** @throws ProblemException 422 at {@code /unionId} */
    UUID union(@Nullable UUID wanted) {
        UUID union = wanted == null ? managed.home() : wanted;
        if (union == null) throw ProblemException.invalid("/unionId", LawyerProblem.UNION_MISSING);
        if (managed.unions().find(union) == null || !covers(union))
            throw ProblemException.invalid("/unionId", LawyerProblem.UNION_UNKNOWN);
        return union;
    }

    /** All unions it covers; null for every one there is. */
    @Nullable
    List<UUID> unions() {
        return managed.posts() == null ? null : managed.ids();
    }
}
