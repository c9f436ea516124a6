package org.gongyou.campaign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives what was handed back to whoever is next: at once and for good, since they asked for it, and an offer that is to be
 * accepted first would lie idle while the coupon's time runs out. Whoever does not want it any more leaves the list, or hands
 * it back in turn. Each pass is one transaction; what is killed in between is done at the next look, by any instance.
 */
@ApplicationScoped
class WaitingPass {

    /**
     * Who came later than this is not passed anything yet. A join commits within the five seconds of a request, and no
     * instance believes for longer than {@link Holders#TRUSTED} that it knows everybody who waits.
     */
    static final Duration GRACE = Duration.ofSeconds(10);

    private static final int TOGETHER = 100;
    private static final Logger LOG = Logger.getLogger(WaitingPass.class);

    private final CampaignFinder campaigns;
    private final PassRepository passes;
    private final Entitlements entitlements;
    private final PassWriter writer;
    private final Clock clock;

    WaitingPass(
            CampaignFinder campaigns,
            PassRepository passes,
            Entitlements entitlements,
            PassWriter writer,
            Clock clock) {
        this.campaigns = campaigns;
        this.passes = passes;
        this.entitlements = entitlements;
        this.writer = writer;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "4s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> passAll() {
        return passes.due(clock.instant().minus(GRACE))
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::pass)
                        .onItem()
                        .ignoreAsUni())
                .onFailure()
                .recoverWithUni(WaitingPass::later);
    }

    private static Uni<Void> later(Throwable away) {
        LOG.debugf("nothing passed on: %s", away.getClass().getName());
        return Uni.createFrom().voidItem();
    }

    /** One campaign that cannot be passed on holds up no other. */
    private Uni<Void> pass(UUID id) {
        return campaigns
                .require(id)
                .chain(campaign -> campaign.isCancelled() || !clock.instant().isBefore(campaign.over())
                        ? passes.end(id)
                        : passFrom(campaign, Long.MIN_VALUE))
                .onFailure()
                .recoverWithUni(WaitingPass::later);
    }

    /** @param after the place before those that are looked at */
    private Uni<Void> passFrom(ListedCampaign campaign, long after) {
        Instant since = clock.instant().minus(GRACE);
        return passes.next(campaign.id(), since, after, TOGETHER)
                .chain(next -> next.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : pass(campaign, next)
                                .chain(left -> left
                                        ? passFrom(
                                                campaign,
                                                next.get(next.size() - 1).place())
                                        : Uni.createFrom().voidItem()));
    }

    /** @return whether something is left for those behind */
    private Uni<Boolean> pass(ListedCampaign campaign, List<Waiting> next) {
        return entitlements
                .unbarred(campaign, next.stream().map(Waiting::worker).toList())
                .chain(entitled -> writer.pass(campaign, entitled));
    }
}
