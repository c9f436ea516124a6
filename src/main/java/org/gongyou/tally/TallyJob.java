package org.gongyou.tally;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import org.gongyou.calendar.ChinaDay;
import org.jboss.logging.Logger;

/** Sums lines up, as long as there are many. */
@ApplicationScoped
class TallyJob {

    private static final int TOGETHER = 5_000;
    private static final Logger LOG = Logger.getLogger(TallyJob.class);

    /** Months: as many as one may ask for at once. */
    static final int KNOWN = 24;

    private final TallyRepository tallies;
    private final Clock clock;

    TallyJob(TallyRepository tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "8s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sumUp() {
        return tallies.sumUp(TOGETHER)
                .chain(lines -> lines < TOGETHER ? Uni.createFrom().voidItem() : sumUp())
                .onFailure()
                .recoverWithUni(TallyJob::later);
    }

    @Scheduled(every = "12h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return tallies.forgetHouseholds(YearMonth.from(ChinaDay.today(clock)).minusMonths(KNOWN))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(TallyJob::later);
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("nothing summed up: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
