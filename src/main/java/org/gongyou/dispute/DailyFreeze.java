package org.gongyou.dispute;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyou.calendar.ChinaDay;
import org.jboss.logging.Logger;

/** Writes the reports of a day within a minute after midnight, of every union that has a lit group within it. */
@ApplicationScoped
class DailyFreeze {

    private static final Logger LOG = Logger.getLogger(DailyFreeze.class);

    private final GroupRepository groups;
    private final GroupAccess access;
    private final DailyReports reports;
    private final Clock clock;
    private final AtomicReference<LocalDate> done = new AtomicReference<>(LocalDate.MIN);

    DailyFreeze(GroupRepository groups, GroupAccess access, DailyReports reports, Clock clock) {
        this.groups = groups;
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        LocalDate yesterday = ChinaDay.today(clock).minusDays(1);
        if (yesterday.equals(done.get())) return Uni.createFrom().voidItem();
        return freeze(yesterday)
                .invoke(() -> done.set(yesterday))
                .onFailure()
                .invoke(away -> LOG.warnf(
                        "Reports of %s not written: %s",
                        yesterday, away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** Each in a transaction of its own; of several instances one writes, and the others find it. */
    Uni<Void> freeze(LocalDate day) {
        return Panache.withSession(() -> groups.litBefore(ChinaDay.start(day.plusDays(1))))
                .map(lit -> lit.stream()
                        .flatMap(group -> access.upwards(group.unionId()).stream())
                        .distinct()
                        .sorted()
                        .toList())
                .chain(unions -> freeze(unions, day));
    }

    private Uni<Void> freeze(List<UUID> unions, LocalDate day) {
        return Multi.createFrom()
                .iterable(unions)
                .onItem()
                .transformToUniAndConcatenate(union -> Panache.withTransaction(() -> reports.freeze(union, day)))
                .onItem()
                .ignoreAsUni();
    }
}
