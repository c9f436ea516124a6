package org.gongyou.privacy;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gongyou.platform.personal.PersonalData;
import org.jboss.logging.Logger;

/** Erases in every room what has outlived its purpose. Several instances may do so at once. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final List<PersonalData> rooms;
    private final Clock clock;

    Retention(@All List<PersonalData> rooms, Clock clock) {
        this.rooms = List.copyOf(rooms);
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        Instant now = clock.instant();
        return Multi.createFrom()
                .iterable(rooms)
                .onItem()
                .transformToUniAndConcatenate(room -> sweep(room, now))
                .onItem()
                .ignoreAsUni();
    }

    /** What one room cannot do now it does in an hour; the others do not wait for it. */
    private static Uni<Integer> sweep(PersonalData room, Instant now) {
        return Panache.withTransaction(() -> room.expire(now)).onFailure().recoverWithItem(failure -> {
            LOG.warnf("%s not swept: %s", room.section(), failure.getClass().getName());
            return 0;
        });
    }
}
