package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.Step;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;

/** Aid that was refused is granted by the union above: a further request of the matter, there. In the caller's transaction. */
@ApplicationScoped
class Regrant {

    private final ObjectionBook book;
    private final AidRepository aids;
    private final AidOpening opening;
    private final Cases cases;
    private final CaseFiles files;
    private final AidText text;

    Regrant(ObjectionBook book, AidRepository aids, AidOpening opening, Cases cases, CaseFiles files, AidText text) {
        this.book = book;
        this.aids = aids;
        this.opening = opening;
        this.cases = cases;
        this.files = files;
        this.text = text;
    }

    Uni<Void> grant(Step step) {
        WorkCase review = step.subject();
        return book.aid(review.workerId(), review.id())
                .chain(refused -> open(review, refused))
                .chain(subject -> cases.takeAsApplicant(subject, AidGraph.SUBMIT))
                .chain(subject -> cases.takeAsSystem(subject, AidGraph.GRANT))
                .chain(subject -> signed(step, subject));
    }

    private Uni<WorkCase> open(WorkCase review, Aid refused) {
        UUID id = Ids.next();
        return aids.lockMatter(refused)
                .chain(matter -> opening.open(refused.workerId(), id, review.unionId(), review.excludedUnions())
                        .call(subject -> aids.add(new Aid(
                                refused.workerId(), id, refused.matterId(), subject.number(), refused.service())))
                        .call(subject -> files.attach(
                                subject, refused.workerId(), text.open(matter).files(), "/papers")));
    }

    /** Who granted it stands in the written decision. */
    private Uni<Void> signed(Step step, WorkCase granted) {
        return aids.find(granted.workerId(), granted.id())
                .map(LegalAidCase::orNotFound)
                .invoke(aid ->
                        aid.decided().is(Decided.Outcome.GRANTED, step.actorId(), granted.unionId(), opening.now()))
                .chain(aids::flush);
    }
}
