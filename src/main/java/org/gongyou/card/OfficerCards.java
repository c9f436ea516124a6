package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;
import org.gongyou.organisation.OfficerFunction;
import org.gongyou.organisation.Officers;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** What officers do with the cards of their subtree. A card outside it is as absent as one that is not there. */
@ApplicationScoped
class OfficerCards {

    private final CardRepository cards;
    private final CardHolders holders;
    private final CardRules rules;
    private final Officers officers;
    private final Notifier notifier;
    private final Audit audit;

    OfficerCards(
            CardRepository cards,
            CardHolders holders,
            CardRules rules,
            Officers officers,
            Notifier notifier,
            Audit audit) {
        this.cards = cards;
        this.holders = holders;
        this.rules = rules;
        this.officers = officers;
        this.notifier = notifier;
        this.audit = audit;
    }

    @WithTransaction
    Uni<OfficerCardView> find(UUID officer, String number, Language language) {
        return lock(officer, number)
                .call(card -> record(card, officer, "card.looked-up", Map.of()))
                .chain(card -> view(card, language));
    }

    @WithTransaction
    Uni<OfficerCardView> freeze(UUID officer, String number, IfMatch seen, FreezeReason reason, Language language) {
        return lockOthers(officer, number, seen)
                .invoke(card -> card.freeze(reason, rules.today()))
                .call(cards::flush)
                .call(card -> record(card, officer, "card.frozen", Map.of("reason", reason)))
                .call(card -> notifier.tell(card.workerId(), CardNotice.frozen(card.id(), card.version(), reason)))
                .chain(card -> view(card, language));
    }

    @WithTransaction
    Uni<OfficerCardView> unfreeze(UUID officer, String number, IfMatch seen, UnfreezeReason reason, Language language) {
        return lockOthers(officer, number, seen)
                .invoke(Card::unfreeze)
                .call(cards::flush)
                .call(card -> record(card, officer, "card.unfrozen", Map.of("reason", reason)))
                .call(card -> notifier.tell(card.workerId(), CardNotice.unfrozen(card.id(), card.version())))
                .chain(card -> view(card, language));
    }

    private Uni<Card> lockOthers(UUID officer, String number, IfMatch seen) {
        return lock(officer, number)
                .call(card -> holders.isOf(officer, card).invoke(own -> {
                    if (own) throw new ProblemException(CardProblem.OWN_CARD);
                }))
                .invoke(card -> seen.check(card.onFile().versionOn(rules.today())));
    }

    private Uni<Card> lock(UUID officer, String number) {
        return cards.lock(CardNumber.read(number)).map(card -> visible(officer, card));
    }

    private Card visible(UUID officer, @Nullable Card card) {
        if (card == null || !officers.scopeOf(officer).allows(OfficerFunction.MANAGE_CARDS, card.unionId())) {
            throw new ProblemException(CardProblem.NOT_FOUND);
        }
        return card;
    }

    private Uni<OfficerCardView> view(Card card, Language language) {
        return holders.maskedName(card.workerId())
                .map(name -> OfficerCardView.of(card.onFile(), name, rules.today(), language));
    }

    private Uni<Void> record(Card card, UUID officer, String action, Map<String, ?> codes) {
        return audit.record(card.workerId(), officer, action, card.id(), codes);
    }
}
