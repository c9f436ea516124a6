package org.gongyou.representation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gongyou.representation.RepresentationRepository.Place;
import org.jboss.logging.Logger;

/** Asks the next lawyer, ends offers whose time is over, and looks again at lawyers of whom something changed. */
@ApplicationScoped
class AssigningJob {

    private static final Logger LOG = Logger.getLogger(AssigningJob.class);
    private static final int BATCH = 100;

    private final RepresentationRepository rows;
    private final OfferRepository offers;
    private final Rounds rounds;
    private final Clock clock;

    AssigningJob(RepresentationRepository rows, OfferRepository offers, Rounds rounds, Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> ask() {
        Instant now = clock.instant();
        return each(Panache.withSession(() -> rows.due(now, BATCH)), place -> rounds.ask(place, now), Place::caseId);
    }

    @Scheduled(every = "2s", delayed = "6s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        Instant now = clock.instant();
        return each(
                Panache.withSession(() -> offers.toLookAt(now, BATCH)),
                offer -> rounds.look(offer.lawyerId(), offer.id()),
                Offer.Key::id);
    }

    /** Each in a transaction of its own, so that one that fails holds up no other. */
    private static <T> Uni<Void> each(Uni<List<T>> due, Function<T, Uni<Void>> act, Function<T, UUID> id) {
        return due.chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(one -> Panache.withTransaction(() -> act.apply(one))
                                .onFailure()
                                .invoke(failure -> LOG.warnf(
                                        "No lawyer asked for %s: %s",
                                        id.apply(one), failure.getClass().getName()))
                                .onFailure()
                                .recoverWithNull())
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .invoke(away -> LOG.debugf(
                        "Cases without a lawyer not read: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }
}
