package org.gongyou.publicnotice;

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
record NoticeScope(UUID account, List<UUID> person, ManagedUnions managed) {

    NoticeScope {
        person = List.copyOf(person);
        if (managed.isEmpty()) throw new ProblemException(NoticeProblem.NO_OFFICER);
    }

    boolean isOneself(UUID worker) {
        return person.contains(worker);
    }

    /** Of one's own case one learns nothing here: who objected stays unknown to the person. */
    PublicNotice require(@Nullable PublicNotice notice) {
        if (notice == null || !managed.covers(notice.unionId()) || isOneself(notice.workerId()))
            throw new ProblemException(RequestProblem.NOT_FOUND);
        return notice;
    }
}
