package org.gongyou.card;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.membership.Member;
import org.gongyou.membership.MembershipWatcher;
import org.jspecify.annotations.Nullable;

/** The card comes with the membership, moves with it and ends with it. Every call works in the caller's transaction. */
@ApplicationScoped
class CardIssuing implements MembershipWatcher {

    private final CardRepository cards;
    private final CardKeys keys;
    private final CardRules rules;
    private final Audit audit;

    CardIssuing(CardRepository cards, CardKeys keys, CardRules rules, Audit audit) {
        this.cards = cards;
        this.keys = keys;
        this.rules = rules;
        this.audit = audit;
    }

    @Override
    public Uni<Void> changed(Member member) {
        return cards.lockLatest(member.worker())
                .chain(card -> member.ended() ? end(card, member) : hold(card, member))
                .chain(cards::flush);
    }

    private Uni<Void> hold(@Nullable Card card, Member member) {
        if (card == null || card.isOver()) {
            return makeRoom(card).chain(() -> issue(member)).replaceWithVoid();
        }
        card.moveTo(member.union());
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> makeRoom(@Nullable Card former) {
        if (former != null) {
            former.giveWay();
        }
        return cards.flush();
    }

    Uni<Card> issue(Member member) {
        int year = rules.today().getYear();
        return cards.newNumber(member.worker(), year)
                .map(number -> new Card(member, number, rules))
                .call(cards::add)
                .call(card -> cards.register(card, year, rules.now()))
                .call(card -> record(card, null, "card.issued"));
    }

    private Uni<Void> end(@Nullable Card card, Member member) {
        if (card == null || card.isOver() || !card.isOf(member.membership())) {
            return Uni.createFrom().voidItem();
        }
        return end(card);
    }

    /** With it end the codes of all devices. */
    Uni<Void> end(Card card) {
        card.end();
        return cards.flush().chain(() -> keys.revokeAll(card.workerId())).chain(() -> record(card, null, "card.ended"));
    }

    private Uni<Void> record(Card card, @Nullable UUID actor, String action) {
        return audit.record(card.workerId(), actor, action, card.id(), Map.of());
    }
}
