package org.gongyou.proceeding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.gongyou.casework.CaseParties;
import org.gongyou.casework.Cases;
import org.gongyou.casework.WorkCase;
import org.gongyou.notification.Notice;
import org.gongyou.notification.Notifier;
import org.jboss.logging.Logger;

/** Reminds worker and lawyer of last days, each time once. That a day is over does not depend on this. */
@ApplicationScoped
class StepWatch {

    private static final Logger LOG = Logger.getLogger(StepWatch.class);
    private static final int BATCH = 200;

    private final ProceedingRepository rows;
    private final Cases cases;
    private final CaseParties parties;
    private final Notifier notifier;
    private final Clock clock;

    StepWatch(ProceedingRepository rows, Cases cases, CaseParties parties, Notifier notifier, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.parties = parties;
        this.notifier = notifier;
        this.clock = clock;
    }

    @Scheduled(every = "10s", delayed = "6s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        Instant now = clock.instant();
        return Panache.withSession(() -> rows.toLookAt(now, BATCH))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(place -> look(place, now))
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .invoke(away ->
                        LOG.debugf("Last days not read: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> look(ProceedingRepository.Place place, Instant now) {
        return Panache.withTransaction(
                        () -> cases.locked(place.worker(), place.caseId()).chain(subject -> rows.lock(place)
                                .chain(step -> step == null || !step.look(now)
                                        ? Uni.createFrom().voidItem()
                                        : rows.flush().chain(() -> tell(subject, step, now)))))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "Nobody reminded of %s in %s: %s",
                        place.step(), place.caseId(), failure.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(WorkCase subject, StepOnFile step, Instant now) {
        LocalDate day = step.lastDay();
        if (day == null) return Uni.createFrom().voidItem();
        ProceedingNotice kind = step.isOver(now) ? ProceedingNotice.OVER : ProceedingNotice.SOON;
        Notice notice = kind.about(subject, step.step(), day);
        return notifier.tell(subject.workerId(), notice)
                .chain(() -> parties.of(subject))
                .chain(accounts -> Multi.createFrom()
                        .iterable(accounts)
                        .onItem()
                        .transformToUniAndConcatenate(account -> notifier.tell(account, notice))
                        .onItem()
                        .ignoreAsUni());
    }
}
