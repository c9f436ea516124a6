package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;
import org.gongyou.platform.problem.ProblemException;

/** The refusal does not stand: the same application begins once more, at the union that said so. In the kernel's transaction. */
@ApplicationScoped
class Regrant {

    private final AppealBook book;
    private final ReliefRepository applications;
    private final ReliefCase kind;
    private final ReliefAssessing assessing;
    private final Cases cases;

    Regrant(AppealBook book, ReliefRepository applications, ReliefCase kind, ReliefAssessing assessing, Cases cases) {
        this.book = book;
        this.applications = applications;
        this.kind = kind;
        this.assessing = assessing;
        this.cases = cases;
    }

    /** What was paid first for the refused one may be coming back just now: from here on it does not. */
    Uni<Void> hold(WorkCase appeal) {
        return book.application(appeal.workerId(), appeal.id())
                .call(refused -> cases.locked(refused.workerId(), refused.id()))
                .chain(applications::anew)
                .invoke(refused -> {
                    if (refused.isReopened()) throw new ProblemException(ReliefProblem.REOPENED);
                })
                .replaceWithVoid();
    }

    /** Once the appeal has left its place to it. */
    Uni<Void> begin(WorkCase appeal) {
        return book.application(appeal.workerId(), appeal.id())
                .chain(refused -> open(appeal, refused))
                .chain(subject -> cases.takeAsSystem(subject, ReliefGraph.REOPEN))
                .replaceWithVoid();
    }

    /** The union that refused has it no more. */
    private Uni<WorkCase> open(WorkCase appeal, ReliefApplication refused) {
        UUID id = Ids.next();
        NewCase wanted = new NewCase(
                id,
                kind,
                appeal.workerId(),
                appeal.applicantId(),
                appeal.unionId(),
                List.copyOf(appeal.excludedUnions()),
                ReliefCases.slot(assessing.programme(refused)));
        return cases.open(wanted, ReliefProblem.EXISTS).call(subject -> {
            ReliefApplication again = refused.again(id, subject.number());
            return applications.flush().chain(() -> applications.add(again));
        });
    }
}
