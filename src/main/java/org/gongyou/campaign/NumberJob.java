package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.gongyou.campaign.NumberSweep.Campaigned;
import org.gongyou.campaign.NumberSweep.Left;
import org.gongyou.notification.Notifier;
import org.jboss.logging.Logger;

/** Tells those whose numbers came to nothing: no papers in time, or all were given before their turn. */
@ApplicationScoped
class NumberJob {

    /** Papers handed in at the last moment are committed by then. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final int TOGETHER = 100;
    private static final Logger LOG = Logger.getLogger(NumberJob.class);

    private final NumberSweep sweep;
    private final NumberRepository numbers;
    private final PapersCases cases;
    private final CampaignText text;
    private final Notifier notifier;
    private final Clock clock;

    NumberJob(
            NumberSweep sweep,
            NumberRepository numbers,
            PapersCases cases,
            CampaignText text,
            Notifier notifier,
            Clock clock) {
        this.sweep = sweep;
        this.numbers = numbers;
        this.cases = cases;
        this.text = text;
        this.notifier = notifier;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "6s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Panache.withSession(() -> sweep.campaigns(clock.instant()))
                .chain(found -> each(found, this::look))
                .onFailure()
                .recoverWithUni(NumberJob::later);
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("numbers not looked at: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> look(Campaigned campaign) {
        CampaignContent content = text.read(campaign.content());
        Papers papers = content.papers();
        if (campaign.isEnded()) return end(campaign, content, NumberState.FULL);
        return papers == null || clock.instant().isBefore(papers.closesAt().plus(GRACE))
                ? Uni.createFrom().voidItem()
                : end(campaign, content, NumberState.MISSED);
    }

    /** Numbers without papers; and when nothing is left, those with papers too. */
    private Uni<Void> end(Campaigned campaign, CampaignContent content, NumberState state) {
        return Panache.withSession(() -> sweep.left(campaign.id(), state == NumberState.FULL, TOGETHER))
                .chain(left -> each(left, one -> end(campaign, content, one, state)));
    }

    private Uni<Void> end(Campaigned campaign, CampaignContent content, Left left, NumberState state) {
        return Panache.withTransaction(() -> left.caseId() == null
                        ? endWithoutPapers(campaign, content, left, state)
                        : cases.exhaust(left.worker(), left.caseId()))
                .onFailure()
                .recoverWithUni(NumberJob::later);
    }

    /** What counts is how it stands once the number is held: papers may have come. */
    private Uni<Void> endWithoutPapers(Campaigned campaign, CampaignContent content, Left left, NumberState state) {
        return numbers.hold(campaign.id(), left.worker())
                .chain(given -> given == null || given.state() != NumberState.GIVEN
                        ? Uni.createFrom().voidItem()
                        : numbers.end(campaign.id(), left.worker(), state, clock.instant())
                                .chain(() -> notifier.tell(
                                        left.worker(),
                                        CampaignNotice.ended(given.coupon(), given.number(), state, content))));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }
}
