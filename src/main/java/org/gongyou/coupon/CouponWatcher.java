package org.gongyou.coupon;

import io.smallrye.mutiny.Uni;

/** Port: what the rooms that coupons come from do when one is not used; in the transaction in which it happens. */
public interface CouponWatcher {

    /** Its owner has handed it back. */
    default Uni<Void> returned(WonCoupon coupon) {
        return Uni.createFrom().voidItem();
    }

    /** Its time was over and nobody had used it. */
    default Uni<Void> expired(WonCoupon coupon) {
        return Uni.createFrom().voidItem();
    }
}
