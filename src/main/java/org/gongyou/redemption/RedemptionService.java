package org.gongyou.redemption;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.gongyou.coupon.Coupons;
import org.gongyou.platform.idempotency.Idempotency;
import org.gongyou.platform.idempotency.IdempotencyKey;

/** What a clerk does at a counter. */
@ApplicationScoped
class RedemptionService {

    private final RedemptionRepository redemptions;
    private final Counters counters;
    private final CouponScans couponScans;
    private final OfferScans offerScans;
    private final RedemptionBooks books;
    private final Idempotency idempotency;
    private final Clock clock;

    RedemptionService(
            RedemptionRepository redemptions,
            Counters counters,
            CouponScans couponScans,
            OfferScans offerScans,
            RedemptionBooks books,
            Idempotency idempotency,
            Clock clock) {
        this.redemptions = redemptions;
        this.counters = counters;
        this.couponScans = couponScans;
        this.offerScans = offerScans;
        this.books = books;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Whatever it was worth is held for two minutes. */
    Uni<RedemptionView> hold(UUID clerk, IdempotencyKey key, RedemptionRequest request) {
        return idempotency.once(clerk, key, request, RedemptionView.class, () -> counters.of(clerk, request.storeId())
                .chain(counter -> scan(counter, request)
                        .map(scan -> new Redemption(scan, counter, clock.instant()))
                        .call(redemptions::add)
                        .call(books::held)
                        .map(this::view)));
    }

    private Uni<Scan> scan(Counter counter, RedemptionRequest request) {
        return Coupons.isCode(request.code())
                ? couponScans.scan(request.code(), counter, request.amountInFen())
                : offerScans.scan(request.code(), request.offerId(), counter, request.amountInFen());
    }

    Uni<RedemptionView> one(UUID clerk, UUID id) {
        return Panache.withSession(() -> redemptions
                .find(id)
                .chain(found -> counters.require(clerk, found))
                .map(this::view));
    }

    /** Spends it. Again changes nothing. */
    @WithTransaction
    Uni<RedemptionView> confirm(UUID clerk, UUID id) {
        return held(clerk, id)
                .call(redemption -> redemption.confirm(clock.instant())
                        ? redemptions.flush().chain(() -> books.confirmed(redemption, clerk))
                        : Uni.createFrom().voidItem())
                .map(this::view);
    }

    @WithTransaction
    Uni<Void> cancel(UUID clerk, UUID id) {
        return held(clerk, id)
                .invoke(redemption -> redemption.cancel(clock.instant()))
                .call(redemptions::flush)
                .call(books::freed)
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<RedemptionView> takeBack(UUID clerk, UUID id, String reason) {
        return held(clerk, id)
                .invoke(redemption -> redemption.takeBack(reason, clock.instant()))
                .call(redemptions::flush)
                .call(redemption -> books.takenBack(redemption, clerk))
                .map(this::view);
    }

    /** It stays as it is until the transaction ends. */
    private Uni<Redemption> held(UUID clerk, UUID id) {
        return redemptions.hold(id).chain(found -> counters.require(clerk, found));
    }

    private RedemptionView view(Redemption redemption) {
        return RedemptionView.of(redemption, clock.instant());
    }
}
