package org.gongyou.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Makes old reports nameless. Several instances may do so at once. */
@ApplicationScoped
class ReportRetention {

    private static final Logger LOG = Logger.getLogger(ReportRetention.class);

    private final ReportPersonalData personal;
    private final Clock clock;

    ReportRetention(ReportPersonalData personal, Clock clock) {
        this.personal = personal;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return Panache.withTransaction(() -> personal.expire(clock.instant()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(away -> {
                    LOG.debugf("Reports not swept: %s", away.getClass().getName());
                    return Uni.createFrom().voidItem();
                });
    }
}
