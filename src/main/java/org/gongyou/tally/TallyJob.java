package org.gongyou.tally;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Sums lines up, as long as there are many. */
@ApplicationScoped
class TallyJob {

    private static final int TOGETHER = 5_000;
    private static final Logger LOG = Logger.getLogger(TallyJob.class);

    private final TallyRepository tallies;

    TallyJob(TallyRepository tallies) {
        this.tallies = tallies;
    }

    @Scheduled(every = "10s", delayed = "8s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sumUp() {
        return tallies.sumUp(TOGETHER)
                .chain(lines -> lines < TOGETHER ? Uni.createFrom().voidItem() : sumUp())
                .onFailure()
                .recoverWithUni(TallyJob::later);
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("nothing summed up: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
