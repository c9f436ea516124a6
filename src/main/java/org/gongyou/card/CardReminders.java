package org.gongyou.card;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.notification.Notifier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells members before the card expires, each time once. Whether it has expired does not depend on this. */
@ApplicationScoped
class CardReminders {

    private static final Logger LOG = Logger.getLogger(CardReminders.class);
    private static final int BATCH = 500;

    private final CardRepository cards;
    private final CardRules rules;
    private final Notifier notifier;

    CardReminders(CardRepository cards, CardRules rules, Notifier notifier) {
        this.cards = cards;
        this.rules = rules;
        this.notifier = notifier;
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> remind() {
        return Panache.withSession(() -> cards.toRemind(rules.today(), BATCH))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::remind)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .invoke(away ->
                        LOG.debugf("Cards not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> remind(CardRepository.Place place) {
        return Panache.withTransaction(() -> cards.lock(place).chain(this::tell))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Member not reminded of card %s: %s",
                        place.id(), failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** What counts is the row once it is locked: another instance may have told the member, or the member registered. */
    private Uni<Void> tell(@Nullable Card card) {
        Long days = card == null ? null : card.remind(rules);
        return card == null || days == null
                ? Uni.createFrom().voidItem()
                : notifier.tell(
                        card.workerId(),
                        CardNotice.expiresSoon(card.id(), card.onFile().validUntil(), days));
    }
}
