package org.gongyou.booking;

import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Which service points somebody looks after: those of the unions within the posts that give the function.
 *
 * @param account for the audit trail; null for the program itself
 */
record PointScope(@Nullable UUID account, ManagedUnions managed) {

    /** @throws ProblemException 403 when it covers nothing at all */
    PointScope {
        if (managed.isEmpty()) throw new ProblemException(BookingProblem.NOT_MANAGER);
    }

    boolean covers(UUID union) {
        return managed.covers(union);
    }

    /** @throws ProblemException 404 for one that is not there, and likewise for another union's */
    ServicePoint require(@Nullable ServicePoint point) {
        if (point == null || point.isRemoved() || !covers(point.unionId()))
            throw new ProblemException(RequestProblem.NOT_FOUND);
        return point;
    }

    /**
     * @param wanted null when nothing is said
     * @throws ProblemException 422 at {@code /unionId}
     */
    UUID union(@Nullable UUID wanted) {
        UUID union = wanted == null ? managed.home() : wanted;
        if (union == null) throw ProblemException.invalid("/unionId", BookingProblem.UNION_MISSING);
        if (managed.unions().find(union) == null || !covers(union))
            throw ProblemException.invalid("/unionId", BookingProblem.UNION_UNKNOWN);
        return union;
    }
}
