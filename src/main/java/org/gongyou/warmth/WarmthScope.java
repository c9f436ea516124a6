package org.gongyou.warmth;

import java.util.List;
import java.util.UUID;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * An officer with the unions whose relief they handle.
 *
 * @param person all accounts of theirs
 */
record WarmthScope(UUID account, List<UUID> person, ManagedUnions managed) {

    WarmthScope {
        person = List.copyOf(person);
        if (managed.isEmpty()) throw new ProblemException(WarmthProblem.NO_OFFICER);
    }

    boolean isOneself(UUID worker) {
        return person.contains(worker);
    }

    void requireUnion(UUID union) {
        if (!managed.covers(union) || managed.unions().find(union) == null)
            throw ProblemException.invalid("/unionId", WarmthProblem.UNION_UNKNOWN);
    }

    WarmthList require(@Nullable WarmthList list) {
        if (list == null || !managed.covers(list.unionId())) throw new ProblemException(RequestProblem.NOT_FOUND);
        return list;
    }
}
