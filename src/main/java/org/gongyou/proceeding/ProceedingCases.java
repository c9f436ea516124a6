package org.gongyou.proceeding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.legalaid.Consents;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.representation.AidCase;

/** Cases as worker and lawyer find them, for the lawyer locked. In the caller's transaction; 404 for everybody else. */
@ApplicationScoped
class ProceedingCases {

    private final Cases cases;
    private final Consents consents;

    ProceedingCases(Cases cases, Consents consents) {
        this.cases = cases;
        this.consents = consents;
    }

    Uni<WorkCase> ofOwner(UUID worker, UUID id) {
        return cases.found(worker, id);
    }

    /** As far as it came. */
    Uni<WorkCase> ofLawyer(UUID lawyer, String number) {
        return cases.ofParty(lawyer, number);
    }

    /** A slip of the pen is mended whoever consents. @throws ProblemException 409 when it is not under way */
    Uni<WorkCase> running(UUID lawyer, String number) {
        return ofLawyer(lawyer, number).invoke(subject -> {
            if (!cases.isIn(subject, AidCase.RUNNING)) throw new ProblemException(ProceedingProblem.NOT_RUNNING);
        });
    }

    /** To act for the worker. @throws ProblemException 409 when it is not under way, or whom it is about consents no longer */
    Uni<WorkCase> acting(UUID lawyer, String number) {
        return running(lawyer, number).call(consents::require);
    }

    Uni<Void> note(WorkCase subject, String event, UUID lawyer, Words said) {
        return cases.note(subject, event, lawyer, said);
    }
}
