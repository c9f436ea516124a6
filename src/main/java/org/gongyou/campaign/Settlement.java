package org.gongyou.campaign;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gongyou.coupon.PendingCoupons;
import org.gongyou.coupon.WonCoupon;
import org.gongyou.platform.problem.ProblemException;
import org.gongyou.platform.problem.RequestProblem;
import org.jboss.logging.Logger;

/**
 * What follows from a win: coupon, notice and audit entry, in one transaction with the mark that they exist. Behind the
 * storm, not in it; whatever is killed in between is done at the next look.
 */
@ApplicationScoped
class Settlement implements PendingCoupons {

    private static final Logger LOG = Logger.getLogger(Settlement.class);

    /** In one transaction; several instances settle beside one another. */
    private static final int TOGETHER = 50;

    /** As many transactions in one look. */
    private static final int ROUNDS = 20;

    private final UnsettledSlots unsettled;
    private final CampaignSnapshot campaigns;
    private final Winnings winnings;
    private final Clock clock;

    Settlement(UnsettledSlots unsettled, CampaignSnapshot campaigns, Winnings winnings, Clock clock) {
        this.unsettled = unsettled;
        this.campaigns = campaigns;
        this.winnings = winnings;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> settleAll() {
        return settleRounds(ROUNDS).onFailure().recoverWithUni(away -> {
            LOG.debugf("coupons not settled: %s", away.getClass().getName());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Void> settleRounds(int left) {
        return Panache.withTransaction(
                        () -> unsettled.some(TOGETHER).call(this::settle).map(List::size))
                .chain(size -> size < TOGETHER || left == 1 ? Uni.createFrom().voidItem() : settleRounds(left - 1));
    }

    private Uni<Void> settle(List<Slot> slots) {
        return Multi.createFrom()
                .iterable(slots)
                .onItem()
                .transformToUniAndConcatenate(this::settle)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> settle(Slot slot) {
        return winnings.follow(slot, campaign(slot)).chain(() -> unsettled.settled(slot, clock.instant()));
    }

    /** Memory keeps every campaign of which something is unsettled. */
    private ListedCampaign campaign(Slot slot) {
        ListedCampaign campaign = campaigns.value().find(slot.campaign());
        if (campaign == null) throw new ProblemException(RequestProblem.UNAVAILABLE);
        return campaign;
    }

    @Override
    public Uni<List<WonCoupon>> of(UUID worker) {
        return unsettled.of(worker).map(slots -> slots.stream()
                .filter(slot -> campaign(slot).mode() != CampaignMode.NUMBERS)
                .map(slot -> campaign(slot).coupon(slot))
                .toList());
    }

    @Override
    public Uni<Void> settle(UUID worker) {
        return unsettled.hold(worker).chain(this::settle);
    }
}
