package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What members do with their own card. */
@ApplicationScoped
class CardService {

    private final CardRepository cards;
    private final CardKeys keys;
    private final CardRules rules;
    private final Idempotency idempotency;
    private final Notifier notifier;
    private final Audit audit;

    CardService(
            CardRepository cards,
            CardKeys keys,
            CardRules rules,
            Idempotency idempotency,
            Notifier notifier,
            Audit audit) {
        this.cards = cards;
        this.keys = keys;
        this.rules = rules;
        this.idempotency = idempotency;
        this.notifier = notifier;
        this.audit = audit;
    }

    /** For this year; whoever has registered already is told so again. */
    Uni<CardOnFile> register(UUID worker, IdempotencyKey key) {
        return idempotency.once(worker, key, "registration", CardOnFile.class, () -> own(worker)
                .invoke(card -> card.renew(rules))
                .call(card -> cards.register(card, rules.today().getYear(), rules.now()))
                .call(card -> record(card, "card.registered"))
                .chain(this::onFile));
    }

    /** Frozen, and every device loses its codes: whoever found the phone shows none. */
    Uni<CardOnFile> reportLost(UUID worker, IdempotencyKey key) {
        return idempotency.once(worker, key, "loss", CardOnFile.class, () -> own(worker)
                .invoke(card -> card.reportLost(rules.today()))
                .call(() -> keys.revokeAll(worker))
                .call(card -> record(card, "card.reported-lost"))
                .chain(this::onFile));
    }

    Uni<CardOnFile> replace(UUID worker, IdempotencyKey key) {
        return idempotency.once(worker, key, "replacement", CardOnFile.class, () -> own(worker)
                .invoke(Card::requireNotFrozenByUnion)
                .call(() -> keys.revokeAll(worker))
                .chain(this::replace)
                .map(Card::onFile));
    }

    private Uni<Card> replace(Card old) {
        return cards.newNumber(old.workerId(), rules.today().getYear())
                .map(number -> old.replace(number, rules))
                .call(cards::flush)
                .call(cards::add)
                .call(card -> record(old, "card.replaced"))
                .call(card -> notifier.tell(
                        card.workerId(),
                        CardNotice.replaced(card.id(), card.onFile().number())));
    }

    private Uni<CardOnFile> onFile(Card card) {
        return cards.flush().map(written -> card.onFile());
    }

    private Uni<Card> own(UUID worker) {
        return cards.lockLatest(worker).map(CardService::orNone);
    }

    static <T> T orNone(@Nullable T card) {
        if (card == null) {
            throw new ProblemException(CardProblem.NONE);
        }
        return card;
    }

    private Uni<Void> record(Card card, String action) {
        return audit.record(card.workerId(), card.workerId(), action, card.id(), Map.of());
    }
}
