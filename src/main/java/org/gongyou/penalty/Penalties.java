package org.gongyou.penalty;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gongyou.audit.Audit;
import org.gongyou.notification.Notifier;
import org.gongyou.offer.OfferGrievances;

/** Counts what is not used, and bars whom the campaign's rule says. */
@ApplicationScoped
public class Penalties {

    /** Whoever was passed a coupon on its last day had no fair chance to use it. */
    private static final Duration FAIR_CHANCE = Duration.ofHours(24);

    private final PenaltyRepository penalties;
    private final BarChange bars;
    private final OfferGrievances grievances;
    private final Notifier notifier;
    private final Audit audit;
    private final Clock clock;

    Penalties(
            PenaltyRepository penalties,
            BarChange bars,
            OfferGrievances grievances,
            Notifier notifier,
            Audit audit,
            Clock clock) {
        this.penalties = penalties;
        this.bars = bars;
        this.grievances = grievances;
        this.notifier = notifier;
        this.audit = audit;
        this.clock = clock;
    }

    /** A coupon expired unused; in the caller's transaction. */
    public Uni<Void> count(UnusedCoupon unused) {
        boolean fair = Duration.between(unused.wonAt(), unused.expiredAt()).compareTo(FAIR_CHANCE) >= 0;
        return fair
                ? penalties
                        .lock(unused.worker())
                        .chain(() -> grievances.turnedAway(
                                unused.worker(),
                                unused.merchants(),
                                unused.stores(),
                                unused.wonAt(),
                                unused.expiredAt()))
                        .chain(forgiven -> penalties.enter(unused, forgiven))
                        .chain(() -> weigh(unused))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> weigh(UnusedCoupon last) {
        Instant since = last.expiredAt().minus(Duration.ofDays(last.rule().withinDays()));
        return penalties
                .count(last.worker(), last.scope(), since)
                .chain(count -> count < last.rule().unused()
                        ? Uni.createFrom().voidItem()
                        : bar(new Penalty(last, count.intValue(), clock.instant()), since));
    }

    private Uni<Void> bar(Penalty penalty, Instant since) {
        return penalties
                .add(penalty)
                .chain(() -> penalties.charge(penalty, since))
                .chain(() -> bars.follow(penalty))
                .chain(() -> notifier.tell(penalty.workerId(), PenaltyNotice.barred(penalty)))
                .chain(() -> audit.record(
                        penalty.workerId(),
                        null,
                        "penalty.barred",
                        penalty.id(),
                        Map.of("scope", penalty.scope(), "until", penalty.barredUntil())));
    }
}
