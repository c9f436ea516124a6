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

/** Writing and mending an application, within a transaction. */
@ApplicationScoped
class Joining {

    private static final String PHOTOS = "/photos";

    private final JoinDetails details;
    private final JoinCase kind;
    private final Cases cases;
    private final CaseFiles files;
    private final Eligibility eligibility;
    private final JoinDesk desk;

    Joining(JoinDetails details, JoinCase kind, Cases cases, CaseFiles files, Eligibility eligibility, JoinDesk desk) {
        this.details = details;
        this.kind = kind;
        this.cases = cases;
        this.files = files;
        this.eligibility = eligibility;
        this.desk = desk;
    }

    Uni<WorkCase> begin(UUID worker, JoinRequest request) {
        UUID id = Ids.next();
        JoinRoute route = desk.route(request);
        NewCase wanted = new NewCase(id, kind, worker, worker, route.union().id(), route.excluded(), JoinCase.SLOT);
        return eligibility
                .requireNoMember(worker)
                .chain(() -> cases.open(wanted, APPLICATION_OPEN))
                .call(() -> details.add(worker, id, request))
                .call(opened -> files.attach(opened, worker, request.photos(), PHOTOS));
    }

    /** Only while it is the applicant's turn; the route follows what is said now. */
    Uni<WorkCase> mend(UUID worker, WorkCase subject, ObjectNode patch) {
        cases.requireTurn(subject, kind);
        return details.application(subject).chain(application -> desk.patched(details.open(application), patch)
                .invoke(request -> details.mend(application, request))
                .call(request -> files.replace(subject, worker, request.photos(), PHOTOS))
                .map(desk::route)
                .invoke(route -> subject.reroute(route.union().id(), route.excluded()))
                .chain(() -> cases.edited(subject)));
    }
}
