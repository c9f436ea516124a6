package org.gongyou.coverclaim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.payment.Payee;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.IfMatch;

/** Claims, from the claimant's side. */
@ApplicationScoped
class ClaimService {

    private final ClaimWriting writing;
    private final ClaimMending mending;
    private final ClaimBook book;
    private final Cases cases;
    private final Idempotency idempotency;

    ClaimService(ClaimWriting writing, ClaimMending mending, ClaimBook book, Cases cases, Idempotency idempotency) {
        this.writing = writing;
        this.mending = mending;
        this.book = book;
        this.cases = cases;
        this.idempotency = idempotency;
    }

    Uni<ClaimView> begin(UUID worker, IdempotencyKey key, ClaimRequest request, Language language) {
        return idempotency.once(
                worker, key, book.fingerprint(request), ClaimView.class, () -> writing.begin(worker, request)
                        .chain(subject -> book.view(subject, language)));
    }

    @WithSession
    Uni<ClaimView> one(UUID worker, UUID id, Language language) {
        return cases.found(worker, id).chain(subject -> book.view(subject, language));
    }

    @WithTransaction
    Uni<ClaimView> mend(UUID worker, UUID id, IfMatch match, ObjectNode patch, Language language) {
        return locked(worker, id, match)
                .chain(subject -> book.claim(subject).chain(claim -> writing.mend(worker, subject, claim, patch)))
                .chain(subject -> book.view(subject, language));
    }

    Uni<ClaimView> take(UUID worker, IdempotencyKey key, UUID id, String verb, Language language) {
        return idempotency.once(worker, key, verb, ClaimView.class, () -> cases.locked(worker, id)
                .call(book::claim)
                .chain(subject -> cases.takeAsApplicant(subject, verb))
                .chain(subject -> book.view(subject, language)));
    }

    @WithTransaction
    Uni<ClaimView> payTo(UUID worker, UUID id, int position, IfMatch match, Payee payee, Language language) {
        return mending.hold(id, position)
                .chain(() -> locked(worker, id, match))
                .call(subject -> book.claim(subject).chain(claim -> mending.mend(subject, claim, position, payee)))
                .chain(subject -> book.view(subject, language));
    }

    private Uni<WorkCase> locked(UUID worker, UUID id, IfMatch match) {
        return cases.locked(worker, id).call(subject -> book.version(subject).invoke(match::check));
    }
}
