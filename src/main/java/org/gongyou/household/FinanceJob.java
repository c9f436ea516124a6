package org.gongyou.household;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gongyou.household.CivilAffairs.Inquiry;
import org.gongyou.platform.persistence.CallerContext;
import org.jboss.logging.Logger;

/**
 * Asks the civil affairs, where they can be called. Not through the outbox: an office that is closed for days must not hold up
 * the text messages of its lane. A check is leased in its row, so several instances share the work and a killed one loses
 * nothing; the references make a question that is asked twice the same question.
 */
@ApplicationScoped
class FinanceJob {

    private static final Logger LOG = Logger.getLogger(FinanceJob.class);
    private static final int AT_ONCE = 20;
    /** Longer than any call takes; doubled with every try. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int LONGEST = 6;

    private final FinanceStore store;
    private final FinanceSending sending;
    private final FinanceEntering entering;
    private final CivilAffairs affairs;
    private final Clock clock;

    FinanceJob(
            FinanceStore store, FinanceSending sending, FinanceEntering entering, CivilAffairs affairs, Clock clock) {
        this.store = store;
        this.sending = sending;
        this.entering = entering;
        this.affairs = affairs;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> run() {
        if (!affairs.isOnline()) return Uni.createFrom().voidItem();
        Instant now = clock.instant();
        return Panache.withTransaction(() -> store.lease(now, PAUSE, LONGEST, AT_ONCE))
                .chain(checks -> Multi.createFrom()
                        .iterable(checks)
                        .onItem()
                        .transformToUniAndConcatenate(check -> ask(check)
                                .onFailure()
                                .invoke(FinanceJob::failed)
                                .onFailure()
                                .recoverWithNull())
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> ask(AskedCheck check) {
        return Panache.withTransaction(() -> sending.send(check, null))
                .chain(inquiries -> inquiries.isEmpty()
                        ? Uni.createFrom().item(List.<CivilAffairs.Finding>of())
                        : CallerContext.keep(affairs.ask(inquiries)).map(found -> asked(found, inquiries)))
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(finding -> entering.enter(check, finding, null))
                        .onItem()
                        .ignoreAsUni());
    }

    /** Whatever else it says, of people nobody asked about, is not ours. */
    private static List<CivilAffairs.Finding> asked(List<CivilAffairs.Finding> found, List<Inquiry> inquiries) {
        return found.stream()
                .filter(finding -> inquiries.stream()
                        .anyMatch(inquiry -> inquiry.reference().equals(finding.reference())))
                .toList();
    }

    private static void failed(Throwable failure) {
        LOG.warnf("The civil affairs were not asked: %s", failure.getClass().getName());
    }
}
