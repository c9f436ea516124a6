package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gongyou.casework.Cases;
import org.gongyou.casework.NewCase;
import org.gongyou.casework.WorkCase;
import org.gongyou.platform.persistence.Ids;

/** Opens the case of a bank card, in the caller's transaction. */
@ApplicationScoped
class BankCardOpening {

    /** One open application a person. */
    private static final String SLOT = "bank-card";

    private final BankCardRepository cards;
    private final BankCardCase kind;
    private final Cases cases;
    private final CardRules rules;

    BankCardOpening(BankCardRepository cards, BankCardCase kind, Cases cases, CardRules rules) {
        this.cards = cards;
        this.kind = kind;
        this.cases = cases;
        this.rules = rules;
    }

    Uni<WorkCase> open(Card card, String branch, boolean inPerson) {
        UUID id = Ids.next();
        NewCase wanted = NewCase.own(id, kind, card.workerId(), card.unionId(), SLOT);
        return cards.add(new BankCard(card.workerId(), id, branch, inPerson, rules.now()))
                .chain(() -> cases.open(wanted, CardProblem.BANK_CARD_OPEN))
                .chain(subject -> inPerson
                        ? cases.takeAsSystem(subject, BankCardGraph.INVITE)
                        : Uni.createFrom().item(subject));
    }
}
