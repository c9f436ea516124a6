package org.gongyou.warmth;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.warmth.WarmthRepository.Place;
import org.jboss.logging.Logger;

/** Sets aside what people on approved lists get, each in a transaction of its own: what a fall leaves, the next look finds. */
@ApplicationScoped
class WarmthJob {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(WarmthJob.class);

    private final WarmthRepository lists;
    private final WarmthOrders orders;
    private final Clock clock;

    WarmthJob(WarmthRepository lists, WarmthOrders orders, Clock clock) {
        this.lists = lists;
        this.orders = orders;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "4s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Panache.withSession(() -> lists.ready(BATCH))
                .chain(ready -> Multi.createFrom()
                        .iterable(ready)
                        .onItem()
                        .transformToUniAndConcatenate(this::set)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(WarmthJob::later);
    }

    private Uni<Void> set(Place place) {
        return Panache.withTransaction(() -> orders.set(place))
                .onFailure(ProblemException.class)
                .recoverWithUni(refused -> refuse(place, RefusedFor.of((ProblemException) refused)))
                .onFailure()
                .recoverWithUni(WarmthJob::later);
    }

    private Uni<Void> refuse(Place place, RefusedFor why) {
        return Panache.withTransaction(() -> lists.hold(place)
                .invoke(line -> {
                    if (line != null && line.state() == LineState.READY) line.refuse(why, clock.instant());
                })
                .chain(lists::flush));
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("lists not looked at: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
