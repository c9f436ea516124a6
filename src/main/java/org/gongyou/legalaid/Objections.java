package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseFiles;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;

/** Opens the case of an objection, in the caller's transaction. */
@ApplicationScoped
class Objections {

    private final AidRepository aids;
    private final AidText text;
    private final ObjectionKinds kinds;
    private final Cases cases;
    private final CaseFiles files;
    private final RulesInForce rules;

    Objections(
            AidRepository aids, AidText text, ObjectionKinds kinds, Cases cases, CaseFiles files, RulesInForce rules) {
        this.aids = aids;
        this.text = text;
        this.kinds = kinds;
        this.cases = cases;
        this.files = files;
        this.rules = rules;
    }

    /** Against a refusal it is a review, else an objection to how it was handled; one of them at a time. */
    Uni<WorkCase> open(WorkCase about, Aid aid, ObjectionRequest request) {
        if (aid.submittedAt() == null) throw new ProblemException(AidProblem.NOT_SUBMITTED);
        UUID handled =
                aid.decided().union() == null ? about.unionId() : aid.decided().union();
        NewCase wanted = kinds.against(about, handled, cases.isIn(about, AidGraph.REFUSED), aid.id());
        return cases.open(wanted, AidProblem.OBJECTED)
                .call(subject -> aids.add(new Objection(
                        subject, aid.id(), text.sealWords(request.text()), request.fileIds(), rules.now())))
                .call(subject -> files.attach(subject, about.workerId(), request.fileIds(), "/fileIds"));
    }

    /** @throws ProblemException 404 for a case that is none, or about another request */
    Uni<Void> requireAbout(WorkCase subject, UUID request) {
        return aids.objection(subject.workerId(), subject.id()).map(objection -> {
            if (objection == null || !objection.requestId().equals(request))
                throw new ProblemException(RequestProblem.NOT_FOUND);
            return null;
        });
    }
}
