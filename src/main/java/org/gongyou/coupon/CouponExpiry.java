package org.gongyou.coupon;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyou.audit.Audit;
import org.gongyou.coupon.CouponRepository.Place;
import org.gongyou.notification.Notifier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells owners before a coupon expires, once, and writes down that it has. Whether one may be spent does not depend on
 * this: that its date says.
 */
@ApplicationScoped
class CouponExpiry {

    /** A counter that scanned it in time holds it for two minutes, and may still spend it. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(CouponExpiry.class);

    private final CouponRepository repository;
    private final Coupons coupons;
    private final CouponRooms rooms;
    private final Notifier notifier;
    private final Audit audit;
    private final Clock clock;

    CouponExpiry(
            CouponRepository repository,
            Coupons coupons,
            CouponRooms rooms,
            Notifier notifier,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.coupons = coupons;
        this.rooms = rooms;
        this.notifier = notifier;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remind() {
        return each(() -> repository.toRemind(clock.instant(), BATCH), this::remind);
    }

    @Scheduled(every = "30s", delayed = "25s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return each(() -> repository.toExpire(clock.instant().minus(GRACE), BATCH), this::expire);
    }

    /** One coupon a transaction; while whole batches are due, the next follows at once. */
    private Uni<Void> each(Supplier<Uni<List<Place>>> due, Function<Coupon, Uni<Void>> work) {
        return Panache.withSession(due)
                .call(places -> Multi.createFrom()
                        .iterable(places)
                        .onItem()
                        .transformToUniAndConcatenate(place -> one(place, work))
                        .collect()
                        .asList()
                        .chain(done -> places.size() == BATCH && done.contains(true)
                                ? each(due, work)
                                : Uni.createFrom().voidItem()))
                .replaceWithVoid()
                .onFailure()
                .invoke(away ->
                        LOG.debugf("coupons not looked at: %s", away.getClass().getName()))
                .onFailure()
                .recoverWithNull();
    }

    /** @return false when it could not be done now */
    private Uni<Boolean> one(Place place, Function<Coupon, Uni<Void>> work) {
        return Panache.withTransaction(() ->
                        repository.hold(List.of(place.worker()), place.id()).chain(coupon -> workOn(coupon, work)))
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "coupon %s not looked at: %s",
                        place.id(), failure.getClass().getName()))
                .onFailure()
                .recoverWithItem(false);
    }

    private static Uni<Void> workOn(@Nullable Coupon coupon, Function<Coupon, Uni<Void>> work) {
        return coupon == null ? Uni.createFrom().voidItem() : work.apply(coupon);
    }

    /** What counts is the row once it is held: another instance may have told its owner. */
    private Uni<Void> remind(Coupon coupon) {
        boolean tell = coupon.remind(clock.instant());
        return repository
                .flush()
                .chain(() -> tell
                        ? notifier.tell(coupon.workerId(), CouponNotice.expiresSoon(coupons.won(coupon)))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> expire(Coupon coupon) {
        if (!coupon.expire(clock.instant())) return Uni.createFrom().voidItem();
        return repository
                .flush()
                .chain(() -> audit.record(
                        coupon.workerId(), null, "coupon.expired", coupon.id(), Map.of("origin", coupon.origin())))
                .chain(() -> coupon.isExcused() ? Uni.createFrom().voidItem() : rooms.expired(coupons.won(coupon)));
    }
}
