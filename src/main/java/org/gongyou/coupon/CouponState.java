package org.gongyou.coupon;

/** Where a coupon stands. */
public enum CouponState {
    ACTIVE,
    USED,
    RETURNED,
    /** Its time is over; written down some minutes later, and true at once. */
    EXPIRED
}
