package org.gongyou.membership;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Tells the rooms above what becomes of a membership. Members of before a room was there, and those whom the previous
 * release took in while this one was already starting, are told of afterwards.
 */
@ApplicationScoped
class MembershipNews {

    private static final Logger LOG = Logger.getLogger(MembershipNews.class);
    private static final int BATCH = 500;

    private final MembershipRepository memberships;
    private final List<MembershipWatcher> watchers;
    private final Clock clock;

    MembershipNews(MembershipRepository memberships, @All List<MembershipWatcher> watchers, Clock clock) {
        this.memberships = memberships;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** In the transaction of the change. */
    Uni<Void> tell(Membership membership) {
        return memberships
                .flush()
                .chain(() -> Multi.createFrom()
                        .iterable(watchers)
                        .onItem()
                        .transformToUniAndConcatenate(watcher -> watcher.changed(Member.of(membership)))
                        .onItem()
                        .ignoreAsUni())
                .invoke(membership::told)
                .chain(memberships::flush);
    }

    @Scheduled(every = "30s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> catchUp() {
        return Panache.withSession(() -> memberships.untold(clock.instant(), BATCH))
                .chain(untold -> Multi.createFrom()
                        .iterable(untold)
                        .onItem()
                        .transformToUniAndConcatenate(this::catchUp)
                        .collect()
                        .asList())
                .chain(told -> told.size() == BATCH && told.contains(true)
                        ? catchUp()
                        : Uni.createFrom().voidItem())
                .onFailure()
                .invoke(away ->
                        LOG.debugf("Members not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Each in a transaction of its own; another instance may have been quicker. @return whether it went well */
    private Uni<Boolean> catchUp(MembershipRepository.Place place) {
        return Panache.withTransaction(() -> memberships
                        .lock(place)
                        .chain(membership -> membership == null || membership.isTold()
                                ? Uni.createFrom().voidItem()
                                : tell(membership)))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf(
                            "Membership %s not told of: %s",
                            place.id(), failure.getClass().getName());
                    return false;
                });
    }
}
