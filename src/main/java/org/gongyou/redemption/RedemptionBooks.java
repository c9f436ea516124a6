package org.gongyou.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gongyou.audit.Audit;
import org.gongyou.coupon.Coupons;

/** What a step of a redemption means elsewhere: coupon, limits, the merchant's settlement, the audit trail. */
@ApplicationScoped
class RedemptionBooks {

    private static final Instant FOR_GOOD = Instant.parse("9999-12-31T00:00:00Z");

    private final RedemptionRepository redemptions;
    private final SettlementRepository settlements;
    private final OfferHere offers;
    private final Coupons coupons;
    private final Audit audit;
    private final Clock clock;

    RedemptionBooks(
            RedemptionRepository redemptions,
            SettlementRepository settlements,
            OfferHere offers,
            Coupons coupons,
            Audit audit,
            Clock clock) {
        this.redemptions = redemptions;
        this.settlements = settlements;
        this.offers = offers;
        this.coupons = coupons;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Void> held(Redemption redemption) {
        return countUntil(redemption, redemption.heldUntil());
    }

    Uni<Void> confirmed(Redemption redemption, UUID clerk) {
        return coupon(redemption, () -> coupons.use(redemption.workerId(), redemption.subject()))
                .chain(() -> countUntil(redemption, FOR_GOOD))
                .chain(() -> settlements.enter(redemption, clock.instant()))
                .chain(() -> offers.tally(redemption, 1))
                .chain(() -> record(redemption, clerk, "redemption.confirmed"));
    }

    Uni<Void> freed(Redemption redemption) {
        return countUntil(redemption, clock.instant());
    }

    Uni<Void> takenBack(Redemption redemption, UUID clerk) {
        return coupon(redemption, () -> coupons.restore(redemption.workerId(), redemption.subject()))
                .chain(() -> freed(redemption))
                .chain(() -> settlements.remove(redemption, clock.instant()))
                .chain(() -> offers.tally(redemption, -1))
                .chain(() -> record(redemption, clerk, "redemption.voided"));
    }

    private static Uni<Void> coupon(Redemption redemption, java.util.function.Supplier<Uni<Void>> act) {
        return redemption.kind() == RedemptionKind.COUPON
                ? act.get()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> countUntil(Redemption redemption, Instant until) {
        boolean counted = redemption.kind() == RedemptionKind.OFFER && offers.isCountedByDay(redemption.subject());
        return counted ? redemptions.count(redemption, until) : Uni.createFrom().voidItem();
    }

    private Uni<Void> record(Redemption redemption, UUID clerk, String act) {
        return audit.record(
                redemption.workerId(),
                clerk,
                act,
                redemption.id(),
                Map.of("store", redemption.storeId(), "due", redemption.price().dueInFen()));
    }
}
