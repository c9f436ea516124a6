package org.gongyou.coupon;

/** Where a coupon stands. */
public enum CouponState {
    ACTIVE,
    USED,
    RETURNED,
    /** Never kept: an active one whose time is over. */
    EXPIRED
}
