package org.gongyou.evidence;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.evidence.PackLine.Held;
import org.jboss.logging.Logger;

/** Makes what waits, one after the other, and lets go of what has expired. Several instances may do so at once. */
@ApplicationScoped
class PackJob {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(PackJob.class);

    private final PackLine line;
    private final PackMaker maker;
    private final PackEnd end;
    private final PackRepository packs;
    private final Clock clock;

    PackJob(PackLine line, PackMaker maker, PackEnd end, PackRepository packs, Clock clock) {
        this.line = line;
        this.maker = maker;
        this.end = end;
        this.packs = packs;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> make() {
        return Panache.withTransaction(line::take)
                .chain(held ->
                        held == null ? Uni.createFrom().voidItem() : make(held).chain(() -> make()))
                .onFailure()
                .recoverWithUni(PackJob::later);
    }

    private Uni<Void> make(Held held) {
        return end.clear(held).chain(() -> maker.make(held)).onFailure().recoverWithUni(why -> end.failed(held, why));
    }

    @Scheduled(every = "1m", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return Panache.withSession(() -> packs.expired(clock.instant(), BATCH))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(end::expire)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(PackJob::later);
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("no packs made: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
