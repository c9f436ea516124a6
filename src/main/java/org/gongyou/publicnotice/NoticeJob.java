package org.gongyou.publicnotice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyou.publicnotice.NoticeRepository.Place;
import org.jboss.logging.Logger;

/**
 * Ends notices, and says so: first it ends, so that no more objections come, then whoever ordered it hears how many are open.
 * Each in a transaction of its own; what a fall leaves undone the next look finds.
 */
@ApplicationScoped
class NoticeJob {

    private static final int BATCH = 100;
    private static final Logger LOG = Logger.getLogger(NoticeJob.class);

    private final NoticeRepository notices;
    private final NoticeNews news;
    private final Clock clock;

    NoticeJob(NoticeRepository notices, NoticeNews news, Clock clock) {
        this.notices = notices;
        this.news = news;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return each(() -> notices.ended(clock.instant(), BATCH), this::end)
                .chain(() -> each(() -> notices.untold(clock.instant(), BATCH), this::tell))
                .onFailure()
                .recoverWithUni(NoticeJob::later);
    }

    private static Uni<Void> each(Supplier<Uni<List<Place>>> found, Function<Place, Uni<Void>> work) {
        return Panache.withSession(found).chain(places -> Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(
                        place -> work.apply(place).onFailure().recoverWithUni(NoticeJob::later))
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Void> end(Place place) {
        return Panache.withTransaction(() -> notices.hold(place.union(), place.id())
                .invoke(notice -> {
                    if (notice != null && notice.state() == NoticeState.POSTED) notice.end();
                })
                .chain(notices::flush));
    }

    /** What an officer answered, or another instance said, in the meantime undoes all of it; the next look says it rightly. */
    private Uni<Void> tell(Place place) {
        return Panache.withTransaction(() -> news.over(place, place.openObjections())
                .chain(() -> notices.hold(place.union(), place.id()))
                .invoke(notice -> {
                    if (notice == null || notice.isTold() || notice.openObjections() != place.openObjections())
                        throw new IllegalStateException("the notice has changed");
                    notice.watchersKnow();
                })
                .chain(notices::flush));
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("notices not looked at: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }
}
