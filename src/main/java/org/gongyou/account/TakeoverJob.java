package org.gongyou.account;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Completes the take-overs nobody objected to in time; also those that came due while the program was not running. */
@ApplicationScoped
class TakeoverJob {

    private static final Logger LOG = Logger.getLogger(TakeoverJob.class);
    private static final int BATCH = 100;

    private final TakeoverRepository takeovers;
    private final TakeoverCompletion completion;
    private final Clock clock;

    TakeoverJob(TakeoverRepository takeovers, TakeoverCompletion completion, Clock clock) {
        this.takeovers = takeovers;
        this.completion = completion;
        this.clock = clock;
    }

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return completeDue(clock.instant())
                .onFailure()
                .invoke(away -> LOG.debugf(
                        "Take-overs not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Each in a transaction of its own, so that one that fails does not hold up the others. */
    Uni<Void> completeDue(Instant now) {
        return Panache.withSession(() -> takeovers.due(now, BATCH)).chain(due -> Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(place -> complete(place, now))
                .collect()
                .last());
    }

    /** Another instance or an objection may have been quicker: what counts is the row once it is locked. */
    private Uni<Void> complete(TakeoverRepository.Place place, Instant now) {
        return Panache.withTransaction(() -> takeovers
                        .findLocked(place.worker(), place.id())
                        .chain(takeover -> takeover != null && takeover.isDue(now)
                                ? completion.complete(takeover, null, now)
                                : Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Take-over %s not completed: %s",
                        place.id(), failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }
}
