package org.gongyou.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Where the caller manages programmes. */
@ApplicationScoped
class ProgrammeDesk {

    /** @param account who acts; for the audit trail, and so that nobody publishes an own draft */
    record Desk(UUID account, ManagedUnions managed) {

        boolean covers(UUID union) {
            return managed.covers(union);
        }

        /**
         * @param wanted null when nothing is said
         * @throws ProblemException 422 at {@code /unionId}
         */
        UUID union(@Nullable UUID wanted) {
            UUID union = wanted == null ? managed.home() : wanted;
            if (union == null || managed.unions().find(union) == null || !covers(union))
                throw ProblemException.invalid("/unionId", ProgrammeProblem.UNION_UNKNOWN);
            return union;
        }

        /** All unions it covers; null for every one there is. */
        @Nullable
        List<UUID> unions() {
            return managed.posts() == null ? null : managed.ids();
        }
    }

    private final CallersUnions unions;
    private final Caller caller;

    ProgrammeDesk(CallersUnions unions, Caller caller) {
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws ProblemException 403 when it is nowhere */
    Desk ofCaller() {
        ManagedUnions managed = unions.with(OfficerFunction.MANAGE_RELIEF);
        if (managed.isEmpty()) throw new ProblemException(ProgrammeProblem.NOT_MANAGER);
        return new Desk(caller.workerId(), managed);
    }
}
