package org.gongyou.coupon;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Port: coupons that are won for good, though their rows are still to be written. Each call works in the caller's session. */
public interface PendingCoupons {

    Uni<List<WonCoupon>> of(UUID worker);

    /** {@linkplain Coupons#issue Issues} those of the worker now, in the caller's transaction. */
    Uni<Void> settle(UUID worker);
}
