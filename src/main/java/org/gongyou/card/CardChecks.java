package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.ratelimit.RateLimiter;
import org.gongyou.platform.ratelimit.RatePolicy;

/** Somebody shows a card, somebody looks whether it is good. */
@ApplicationScoped
class CardChecks {

    private final Cards cards;
    private final CardRepository repository;
    private final CardHolders holders;
    private final Idempotency idempotency;
    private final RateLimiter limiter;
    private final Audit audit;

    CardChecks(
            Cards cards,
            CardRepository repository,
            CardHolders holders,
            Idempotency idempotency,
            RateLimiter limiter,
            Audit audit) {
        this.cards = cards;
        this.repository = repository;
        this.holders = holders;
        this.idempotency = idempotency;
        this.limiter = limiter;
        this.audit = audit;
    }

    Uni<CardCheckView> check(UUID checker, IdempotencyKey key, CardCheckRequest request) {
        return limiter.check(RatePolicy.CARD_CHECKS_PER_ACCOUNT, checker.toString())
                .chain(() -> idempotency.once(checker, key, request, CardCheckView.class, () -> cards.accept(
                                request.code())
                        .chain(repository::latest)
                        .map(CardService::orNone)
                        .call(card -> audit.record(card.workerId(), checker, "card.checked", card.id(), Map.of()))
                        .chain(this::view)));
    }

    private Uni<CardCheckView> view(Card card) {
        CardOnFile onFile = card.onFile();
        return holders.maskedName(card.workerId())
                .map(name -> new CardCheckView(onFile.number(), name, onFile.validUntil()));
    }
}
