package org.gongyou.account;

import static org.gongyou.account.AccountProblem.TAKEOVER_RIVAL;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.problem.ProblemException;

/** Somebody on a new phone asks for the account that is theirs. */
@ApplicationScoped
class TakeoverAsking {

    private final Idempotency idempotency;
    private final TakeoverFactors factors;
    private final TakeoverBook book;
    private final TakeoverDispute dispute;
    private final TakeoverNews news;
    private final Clock clock;

    TakeoverAsking(
            Idempotency idempotency,
            TakeoverFactors factors,
            TakeoverBook book,
            TakeoverDispute dispute,
            TakeoverNews news,
            Clock clock) {
        this.idempotency = idempotency;
        this.factors = factors;
        this.book = book;
        this.dispute = dispute;
        this.news = news;
        this.clock = clock;
    }

    Uni<TakeoverView> ask(UUID claimant, IdempotencyKey key, TakeoverRequest request, Language language) {
        IdentityDocument document =
                IdentityDocument.sought(request.documentType(), request.number(), request.country());
        return factors.count(claimant, document)
                .chain(() -> idempotency.once(
                        claimant, key, request, TakeoverView.class, () -> enter(claimant, document, request, language)))
                .onFailure(TakeoverBook.RivalException.class)
                .recoverWithUni(rival -> meetRival(((TakeoverBook.RivalException) rival).holder()));
    }

    private Uni<TakeoverView> enter(
            UUID claimant, IdentityDocument document, TakeoverRequest request, Language language) {
        return factors.proveHolder(claimant, document, request)
                .map(holder -> new Takeover(claimant, holder, request.proof().kind(), clock.instant()))
                .call(book::enter)
                .call(news::asked)
                .map(takeover -> TakeoverView.of(takeover, claimant, language));
    }

    /** Both have proven three factors, so one of them is a thief: the first must not simply win by being first. */
    private Uni<TakeoverView> meetRival(UUID holder) {
        return Panache.withTransaction(() -> book.against(holder)
                        .chain(first -> first == null || first.state() != TakeoverState.WAITING
                                ? Uni.createFrom().voidItem()
                                : dispute.raise(first, null)))
                .chain(() -> Uni.createFrom().failure(new ProblemException(TAKEOVER_RIVAL)));
    }
}
