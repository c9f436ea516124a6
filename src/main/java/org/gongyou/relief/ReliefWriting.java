package org.gongyou.relief;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.MergePatch;
import org.gongyou.programme.Programme;

/** Writing and mending an application. Every call works in the caller's transaction. */
@ApplicationScoped
class ReliefWriting {

    private static final String FILES = "/fileIds";

    private final ReliefShelf shelf;
    private final ReliefAssessing assessing;
    private final ReliefPeople people;
    private final ReliefCases routes;
    private final ReliefCase kind;
    private final SameNeed needs;
    private final MergePatch patch;

    ReliefWriting(
            ReliefShelf shelf,
            ReliefAssessing assessing,
            ReliefPeople people,
            ReliefCases routes,
            ReliefCase kind,
            SameNeed needs,
            MergePatch patch) {
        this.shelf = shelf;
        this.assessing = assessing;
        this.people = people;
        this.routes = routes;
        this.kind = kind;
        this.needs = needs;
        this.patch = patch;
    }

    /** A draft; one open application a programme and person. Whom to pay is taken over from the one before. */
    Uni<WorkCase> begin(UUID worker, ReliefRequest request) {
        ReliefChecks.requireSound(request, assessing.today());
        return programme(worker, request)
                .chain(programme -> shelf.payee(worker, request).chain(whole -> open(worker, programme, whole)));
    }

    private Uni<Programme> programme(UUID worker, ReliefRequest request) {
        return people.place(worker).map(union -> assessing.open(request, union));
    }

    private Uni<WorkCase> open(UUID worker, Programme programme, ReliefRequest request) {
        NewCase wanted = NewCase.own(Ids.next(), kind, worker, routes.city(), ReliefCases.slot(programme));
        return shelf.cases()
                .open(wanted, ReliefProblem.EXISTS)
                .call(() -> needs.requireNothingOwed(worker, programme))
                .call(subject -> shelf.add(subject, programme, request))
                .call(subject -> routes.attach(subject, worker, request.fileIds(), FILES));
    }

    /** Only while it is the applicant's turn; the programme stays. */
    Uni<WorkCase> mend(UUID worker, WorkCase subject, ReliefApplication application, ObjectNode changes) {
        Cases cases = shelf.cases();
        cases.requireTurn(subject, kind);
        // The account is mended by itself; what was approved stays as it was. Those who sign are asked about what was
        // sent.
        if (cases.isIn(subject, ReliefGraph.ACCOUNT_WRONG) || cases.isIn(subject, ReliefGraph.AUTHORITY))
            throw new ProblemException(ReliefProblem.ILLEGAL_STATE);
        ReliefRequest before = shelf.open(application);
        return patch.merged(shelf.plain(before), changes, ReliefRequest.class)
                .invoke(request -> ReliefChecks.requireSound(request, assessing.today()))
                .invoke(request -> requireSame(before, request))
                .invoke(request -> shelf.say(application, request))
                .call(request -> routes.attach(subject, worker, request.fileIds(), FILES))
                .chain(request -> cases.edited(subject));
    }

    private static void requireSame(ReliefRequest before, ReliefRequest now) {
        if (!Objects.equals(before.programmeCode(), now.programmeCode()))
            throw ProblemException.invalid("/programmeCode", ReliefProblem.PROGRAMME_FIXED);
        if (!Objects.equals(before.programmeId(), now.programmeId()))
            throw ProblemException.invalid("/programmeId", ReliefProblem.PROGRAMME_FIXED);
    }
}
