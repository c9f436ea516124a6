package org.gongyou.relief;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;

/** The refusal does not stand: the same application begins once more, at the union that said so. */
@ApplicationScoped
class Regrant {

    private final AppealBook book;
    private final ReliefRepository applications;
    private final ReliefCase kind;
    private final Cases cases;

    Regrant(AppealBook book, ReliefRepository applications, ReliefCase kind, Cases cases) {
        this.book = book;
        this.applications = applications;
        this.kind = kind;
        this.cases = cases;
    }

    /** In the kernel's transaction. */
    Uni<Void> begin(Step step) {
        WorkCase appeal = step.subject();
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
                null);
        return cases.open(wanted, ReliefProblem.EXISTS)
                .call(subject -> applications.add(refused.again(id, subject.number())));
    }
}
