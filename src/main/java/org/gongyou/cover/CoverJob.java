package org.gongyou.cover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.gongyou.cover.CoverRepository.Place;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells workers on the days of their cover, and lets go what was not paid for. Whether it counts does not depend on this. */
@ApplicationScoped
class CoverJob {

    private static final Logger LOG = Logger.getLogger(CoverJob.class);
    private static final int BATCH = 500;

    private final CoverRepository covers;
    private final CoverTelling telling;
    private final CoverDays days;

    CoverJob(CoverRepository covers, CoverTelling telling, CoverDays days) {
        this.covers = covers;
        this.telling = telling;
        this.days = days;
    }

    @Scheduled(every = "1m", delayed = "25s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return Panache.withSession(() -> covers.unpaid(days.today(), BATCH))
                .chain(places -> each(places, telling::lapse))
                .chain(this::tell)
                .onFailure()
                .invoke(away ->
                        LOG.debugf("Covers not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** On 1 January all of a city's covers begin at once: as long as there are more, and some could be told of. */
    private Uni<Void> tell() {
        return Panache.withSession(() -> covers.toTell(days.today(), BATCH)).chain(places -> each(places, telling::tell)
                .chain(done -> places.size() == BATCH && done.contains(true)
                        ? tell()
                        : Uni.createFrom().voidItem()));
    }

    private Uni<List<Boolean>> each(List<Place> places, Function<@Nullable CoverOnFile, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(places)
                .onItem()
                .transformToUniAndConcatenate(place -> one(place, work))
                .collect()
                .asList();
    }

    /** What counts is the row once it is locked: another instance may have been quicker. @return whether it went well */
    private Uni<Boolean> one(Place place, Function<@Nullable CoverOnFile, Uni<Void>> work) {
        return Panache.withTransaction(() -> covers.lock(place).chain(work::apply))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "Cover %s not looked after: %s",
                            place.id(), failure.getClass().getName());
                    return false;
                });
    }
}
