package org.gongyou.penalty;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.platform.snapshot.SnapshotVersions;
import org.jboss.logging.Logger;

/** Keeps who is barred in step with the penalties, and every instance's memory with both. */
@ApplicationScoped
class BarChange {

    private static final Logger LOG = Logger.getLogger(BarChange.class);

    private final BarRepository bars;
    private final SnapshotVersions versions;
    private final Clock clock;

    BarChange(BarRepository bars, SnapshotVersions versions, Clock clock) {
        this.bars = bars;
        this.versions = versions;
        this.clock = clock;
    }

    /** A penalty came or went; in the caller's transaction. */
    Uni<Void> follow(Penalty penalty) {
        return versions.raise(BarSnapshot.NAME)
                .chain(() -> bars.set(penalty.workerId(), penalty.scope(), clock.instant()));
    }

    /** What is over bars nobody, row or no row; memory loses it at the next change. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> dropOver() {
        return Panache.withTransaction(() -> bars.dropOver(clock.instant()))
                .onFailure()
                .invoke(away -> LOG.debugf("bars not swept: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }
}
