package org.gongyou.coupon;

import jakarta.inject.Singleton;
import org.gongyou.support.Transactions;

/** Does at once what a job does by and by. */
@Singleton
public class ExpiredCoupons {

    private final CouponExpiry expiry;

    ExpiredCoupons(CouponExpiry expiry) {
        this.expiry = expiry;
    }

    public boolean expireAll() {
        return Transactions.await(() -> expiry.expire().replaceWith(true));
    }

    public boolean remindAll() {
        return Transactions.await(() -> expiry.remind().replaceWith(true));
    }
}
