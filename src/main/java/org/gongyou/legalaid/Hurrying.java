package org.gongyou.legalaid;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.gongyou.casework.Cases;
import org.jboss.logging.Logger;

/** Requests that come to have little time left become urgent by themselves, each once: under the lock of its case. */
@ApplicationScoped
class Hurrying {

    private static final Logger LOG = Logger.getLogger(Hurrying.class);
    private static final int BATCH = 100;

    private final AidRepository aids;
    private final Matters matters;
    private final Cases cases;
    private final RulesInForce rules;

    Hurrying(AidRepository aids, Matters matters, Cases cases, RulesInForce rules) {
        this.aids = aids;
        this.matters = matters;
        this.cases = cases;
        this.rules = rules;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withSession(() -> aids.toHurry(rules.today(), BATCH))
                .chain(places -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(place -> Panache.withTransaction(() -> hurry(place))
                                .onFailure()
                                .recoverWithUni(failure -> skip(place, failure)))
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf(
                            "Requests that hurry not read: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> hurry(AidRepository.Place place) {
        return cases.locked(place.worker(), place.id()).chain(subject -> matters.hurry(subject, Urgency.DEADLINE));
    }

    private static Uni<Void> skip(AidRepository.Place place, Throwable failure) {
        LOG.warnf(
                "Request %s hurries and could not move: %s",
                place.id(), failure.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
