package org.gongyou.coupon;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Port: hears, in the transaction of the act, that a coupon was handed back. */
public interface CouponWatcher {

    /** @param origin the campaign it is from */
    Uni<Void> returned(UUID worker, UUID origin, UUID coupon);
}
