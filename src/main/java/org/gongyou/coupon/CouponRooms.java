package org.gongyou.coupon;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The rooms coupons come from, one after the other on the caller's session. */
@ApplicationScoped
class CouponRooms {

    private final List<PendingCoupons> pending;
    private final List<CouponWatcher> watchers;

    CouponRooms(@All List<PendingCoupons> pending, @All List<CouponWatcher> watchers) {
        this.pending = pending;
        this.watchers = watchers;
    }

    Uni<Void> returned(WonCoupon coupon) {
        return tell(watcher -> watcher.returned(coupon));
    }

    Uni<Void> expired(WonCoupon coupon) {
        return tell(watcher -> watcher.expired(coupon));
    }

    private Uni<Void> tell(Function<CouponWatcher, Uni<Void>> news) {
        return Multi.createFrom()
                .iterable(watchers)
                .onItem()
                .transformToUniAndConcatenate(news::apply)
                .onItem()
                .ignoreAsUni();
    }

    Uni<List<WonCoupon>> pending(List<UUID> person) {
        return Multi.createFrom()
                .iterable(pending)
                .onItem()
                .transformToMultiAndConcatenate(room -> each(person, room::of))
                .onItem()
                .<WonCoupon>transformToIterable(won -> won)
                .collect()
                .asList();
    }

    Uni<Void> settle(List<UUID> person) {
        return Multi.createFrom()
                .iterable(pending)
                .onItem()
                .transformToMultiAndConcatenate(room -> each(person, room::settle))
                .onItem()
                .ignoreAsUni();
    }

    private static <T> Multi<T> each(List<UUID> person, Function<UUID, Uni<T>> ask) {
        return Multi.createFrom().iterable(person).onItem().transformToUniAndConcatenate(ask::apply);
    }
}
