package org.gongyou.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.CallersUnions;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Where the caller keeps files. */
@ApplicationScoped
class FileDesk {

    /** @param account who acts */
    record Desk(UUID account, ManagedUnions managed) {

        boolean covers(UUID union) {
            return managed.covers(union);
        }

        /** All unions it covers; null for every one there is. */
        @Nullable
        List<UUID> unions() {
            return managed.posts() == null ? null : managed.ids();
        }
    }

    private final CallersUnions unions;
    private final Caller caller;

    FileDesk(CallersUnions unions, Caller caller) {
        this.unions = unions;
        this.caller = caller;
    }

    /** @throws ProblemException 403 when it is nowhere */
    Desk ofCaller() {
        ManagedUnions managed = unions.with(OfficerFunction.HANDLE_RELIEF);
        if (managed.isEmpty()) throw new ProblemException(HardshipProblem.NOT_KEEPER);
        return new Desk(caller.workerId(), managed);
    }
}
