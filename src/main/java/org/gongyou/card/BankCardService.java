package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.CaseViews;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;

/** What members do about a bank card. */
@ApplicationScoped
class BankCardService {

    private final BankCardApplying applying;
    private final BankCardRepository cards;
    private final BankDelivery bank;
    private final Cases cases;
    private final CaseViews views;
    private final Idempotency idempotency;

    BankCardService(
            BankCardApplying applying,
            BankCardRepository cards,
            BankDelivery bank,
            Cases cases,
            CaseViews views,
            Idempotency idempotency) {
        this.applying = applying;
        this.cards = cards;
        this.bank = bank;
        this.cases = cases;
        this.views = views;
        this.idempotency = idempotency;
    }

    @WithSession
    Uni<BankCardView> newest(UUID worker, Language language) {
        return cards.all(worker).map(BankCardApplying::newest).chain(card -> cases.found(worker, card.id())
                .map(subject -> view(card, subject, language)));
    }

    Uni<BankCardView> apply(UUID worker, IdempotencyKey key, BankCardRequest request, Language language) {
        return idempotency.once(worker, key, request, BankCardView.class, () -> applying.apply(worker, request.branch())
                .chain(() -> held(worker))
                .map(held -> view(held.card(), held.subject(), language)));
    }

    /** Until it is made. */
    @WithTransaction
    Uni<BankCardView> changeBranch(UUID worker, IfMatch seen, BankCardRequest request, Language language) {
        applying.requireBranch(request.branch());
        return held(worker)
                .invoke(held -> seen.check(BankCardView.versionOf(held.card(), held.subject())))
                .invoke(this::requireNotMade)
                .invoke(held -> held.card().fetchAt(request.branch()))
                .call(held -> cases.edited(held.subject()))
                .map(held -> view(held.card(), held.subject(), language));
    }

    Uni<BankCardView> take(UUID worker, IdempotencyKey key, String verb, Language language) {
        return idempotency.once(worker, key, verb, BankCardView.class, () -> held(worker)
                .call(held -> cases.takeAsApplicant(held.subject(), verb))
                .map(held -> view(held.card(), held.subject(), language)));
    }

    /** The bank stops it; another one may be applied for. */
    Uni<BankCardView> reportLost(UUID worker, IdempotencyKey key, Language language) {
        return idempotency.once(worker, key, "loss", BankCardView.class, () -> held(worker)
                .invoke(held -> held.card().lose(applying.now()))
                .call(cards::flush)
                .call(held -> bank.leave(
                        held.card().order(BankOrder.What.STOP, held.subject().number())))
                .map(held -> view(held.card(), held.subject(), language)));
    }

    private record Held(BankCard card, WorkCase subject) {}

    private Uni<Held> held(UUID worker) {
        return cards.lockAll(worker).map(BankCardApplying::newest).chain(card -> cases.locked(worker, card.id())
                .map(subject -> new Held(card, subject)));
    }

    private void requireNotMade(Held held) {
        if (!cases.isIn(held.subject(), BankCardGraph.APPLIED)
                && !cases.isIn(held.subject(), BankCardGraph.AT_BRANCH)) {
            throw new ProblemException(CardProblem.BANK_CARD_MADE);
        }
    }

    private BankCardView view(BankCard card, WorkCase subject, Language language) {
        return BankCardView.of(card, subject, views.summary(subject, language));
    }
}
