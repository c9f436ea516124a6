package org.gongyou.membership;

import static org.gongyou.membership.MembershipProblem.APPLICATION_OPEN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Writing and mending an application, within a transaction. */
@ApplicationScoped
class Joining {

    private static final String PHOTOS = "/photos";

    private final MembershipRepository repository;
    private final JoinDetails details;
    private final JoinCase kind;
    private final Cases cases;
    private final CaseFiles files;
    private final JoinDesk desk;

    Joining(
            MembershipRepository repository,
            JoinDetails details,
            JoinCase kind,
            Cases cases,
            CaseFiles files,
            JoinDesk desk) {
        this.repository = repository;
        this.details = details;
        this.kind = kind;
        this.cases = cases;
        this.files = files;
        this.desk = desk;
    }

    Uni<WorkCase> begin(UUID worker, JoinRequest request) {
        UUID id = Ids.next();
        JoinRoute route = desk.route(request);
        NewCase wanted = new NewCase(id, kind, worker, worker, route.union().id(), route.excluded(), JoinCase.SLOT);
        return desk.requireNoMember(worker)
                .chain(() -> cases.open(wanted, APPLICATION_OPEN))
                .call(() -> repository.add(new JoinApplication(worker, id, request, details.seal(request), desk.now())))
                .call(opened -> files.attach(opened, worker, request.files(), PHOTOS));
    }

    /** Only while it is the applicant's turn; the route follows what is said now. */
    Uni<WorkCase> mend(UUID worker, WorkCase subject, ObjectNode patch) {
        cases.requireTurn(subject, kind);
        return application(subject).chain(application -> desk.patched(details.open(application), patch)
                .invoke(request -> application.mend(request, details.seal(request), desk.now()))
                .call(request -> files.replace(subject, worker, request.files(), PHOTOS))
                .map(desk::route)
                .invoke(route -> subject.reroute(route.union().id(), route.excluded()))
                .chain(() -> cases.edited(subject)));
    }

    Uni<JoinApplication> application(WorkCase subject) {
        return repository.application(subject.workerId(), subject.id()).map(found -> {
            if (found == null) {
                throw new ProblemException(RequestProblem.NOT_FOUND);
            }
            return found;
        });
    }

    JoinRequest content(JoinApplication application) {
        return details.open(application);
    }
}
