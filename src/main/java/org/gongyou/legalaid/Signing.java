package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;

/** Signing papers, and taking a power back. */
@ApplicationScoped
class Signing {

    private final Prints prints;
    private final SignatureBook book;
    private final AidBook aids;
    private final Cases cases;
    private final Idempotency idempotency;

    Signing(Prints prints, SignatureBook book, AidBook aids, Cases cases, Idempotency idempotency) {
        this.prints = prints;
        this.book = book;
        this.aids = aids;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    /** What was shown is printed once more before the transaction, and held against what the worker has read. */
    Uni<AidView> sign(
            UUID worker, IdempotencyKey key, UUID id, String device, SignatureRequest request, Language language) {
        return prints.of(worker, id, request)
                .chain(printed -> idempotency.once(worker, key, request, AidView.class, () -> cases.locked(worker, id)
                        .chain(subject -> sign(worker, subject, device, request, printed))
                        .chain(subject -> aids.view(subject, language))));
    }

    private Uni<WorkCase> sign(
            UUID worker, WorkCase subject, String device, SignatureRequest request, Prints.Printed printed) {
        if (!cases.isIn(subject, AidGraph.PAPERS)) throw new ProblemException(AidProblem.NOT_TO_SIGN);
        SignedPaper.Act act = new SignedPaper.Act(request.manner(), request.files(), device);
        return aids.aid(subject)
                .chain(aid -> book.keep(worker, subject, aid, act, request, printed))
                .chain(all -> cases.edited(subject)
                        .chain(edited -> all
                                ? cases.takeAsApplicant(edited, AidGraph.SIGNED)
                                : Uni.createFrom().item(edited)));
    }

    Uni<AidView> revoke(UUID worker, IdempotencyKey key, UUID id, Language language) {
        return idempotency.once(worker, key, "revocation", AidView.class, () -> cases.locked(worker, id)
                .call(subject -> aids.aid(subject).chain(book::revokePower))
                .chain(this::stop)
                .chain(subject -> aids.view(subject, language)));
    }

    /** Whoever acts is told at once; the case waits for another signature. */
    private Uni<WorkCase> stop(WorkCase subject) {
        return cases.isIn(subject, AidGraph.ASSIGNING) || cases.isIn(subject, AidGraph.RUNNING)
                ? cases.takeAsApplicant(subject, AidGraph.REVOKE)
                : cases.edited(subject);
    }
}
