package org.gongyou.publicnotice;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.OfficerAccess;
import org.gongyou.organisation.ManagedUnions;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * An officer with the unions whose relief they handle.
 *
 * @param person all accounts of theirs
 * @param access knows whose cases they have nothing to do with
 */
record NoticeScope(UUID account, List<UUID> person, ManagedUnions managed, OfficerAccess access) {

    NoticeScope {
        person = List.copyOf(person);
        if (managed.isEmpty()) throw new ProblemException(NoticeProblem.NO_OFFICER);
    }

    boolean isOneself(UUID worker) {
        return person.contains(worker);
    }

    /**
     * Of one's own case one learns nothing here: who objected stays unknown to the person. In the caller's session.
     *
     * @throws ProblemException 404 for what is not there for this officer; 403 in the own case as in that of a relative
     */
    Uni<PublicNotice> require(@Nullable PublicNotice notice) {
        if (notice == null || !managed.covers(notice.unionId()))
            return Uni.createFrom().failure(new ProblemException(RequestProblem.NOT_FOUND));
        return access.requireNoStake(account, notice.workerId(), notice.caseId())
                .replaceWith(notice);
    }
}
