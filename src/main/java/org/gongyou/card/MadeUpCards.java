package org.gongyou.card;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.gongyou.membership.Member;
import org.gongyou.platform.persistence.Ids;

/** Cards of a demonstration and of load tests, whose holders need not have joined. In the caller's transaction. */
@ApplicationScoped
public class MadeUpCards {

    private final CardIssuing issuing;
    private final CardRepository cards;
    private final CardRules rules;

    MadeUpCards(CardIssuing issuing, CardRepository cards, CardRules rules) {
        this.issuing = issuing;
        this.cards = cards;
        this.rules = rules;
    }

    /** To whoever has none. */
    public Uni<Void> issue(UUID worker, UUID union) {
        UUID membership = Ids.next();
        return issuing.changed(new Member(worker, membership, "DEMO", union, rules.now(), false));
    }

    public Uni<Void> issue(Collection<UUID> workers, UUID union) {
        return Multi.createFrom()
                .iterable(workers)
                .onItem()
                .transformToUniAndConcatenate(worker -> issue(worker, union))
                .onItem()
                .ignoreAsUni();
    }

    /** The member reports the card lost. */
    public Uni<Void> lose(UUID worker) {
        return cards.lockLatest(worker)
                .invoke(card -> {
                    if (card != null) card.reportLost(rules.today());
                })
                .chain(cards::flush);
    }

    /** The member has forgotten to register. */
    public Uni<Void> lapse(UUID worker) {
        return cards.lockLatest(worker)
                .invoke(card -> {
                    if (card != null) card.register(rules.today().getYear() - 2, rules);
                })
                .chain(cards::flush);
    }
}
