package org.gongyou.legalaid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;

/** What a worker says of a request that was decided or is over. */
@ApplicationScoped
class AfterwardsService {

    private final AidBook book;
    private final CaseBook summaries;
    private final Objections objections;
    private final AidText text;
    private final Cases cases;
    private final Idempotency idempotency;

    AfterwardsService(
            AidBook book,
            CaseBook summaries,
            Objections objections,
            AidText text,
            Cases cases,
            Idempotency idempotency) {
        this.book = book;
        this.summaries = summaries;
        this.objections = objections;
        this.text = text;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    Uni<CaseSummary> object(UUID worker, IdempotencyKey key, UUID id, ObjectionRequest request, Language language) {
        return idempotency.once(worker, key, request, CaseSummary.class, () -> cases.locked(worker, id)
                .call(book::requireConsent)
                .chain(about -> book.aid(about).chain(aid -> objections.open(about, aid, request)))
                .map(subject -> summaries.summary(subject, language)));
    }

    /** Before the union above has answered. */
    Uni<CaseSummary> withdraw(UUID worker, IdempotencyKey key, UUID id, String number, Language language) {
        return idempotency.once(worker, key, "withdrawal", CaseSummary.class, () -> cases.locked(worker, number)
                .call(subject -> objections.requireAbout(subject, id))
                .chain(subject -> cases.takeAsApplicant(subject, AidGraph.WITHDRAW))
                .map(subject -> summaries.summary(subject, language)));
    }

    Uni<AidView> rate(UUID worker, IdempotencyKey key, UUID id, RatingRequest request, Language language) {
        return idempotency.once(worker, key, request, AidView.class, () -> cases.locked(worker, id)
                .call(subject -> book.aid(subject).invoke(aid -> rate(subject, aid, request)))
                .chain(cases::edited)
                .chain(subject -> book.view(subject, language)));
    }

    private void rate(WorkCase subject, Aid aid, RatingRequest request) {
        if (!cases.isIn(subject, AidGraph.CLOSED)) throw new ProblemException(AidProblem.NOT_CLOSED);
        if (aid.stars() != null) throw new ProblemException(AidProblem.RATED);
        aid.rate(request.stars(), text.sealWords(request.text()));
    }
}
