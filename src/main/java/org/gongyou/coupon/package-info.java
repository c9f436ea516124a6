/**
 * Coupons: what a worker won, and may spend once at a merchant.
 *
 * <p>A coupon is active, then used, returned (handed back before it expires, so that somebody else gets it) or void (taken
 * back with a reason). That it has expired only its date says. What it is worth stands in the coupon itself: nobody changes
 * it after it was won.
 *
 * <p>Where coupons come from is another room's matter: it {@linkplain org.gongyou.coupon.Coupons#issue issues} them, tells by
 * {@link org.gongyou.coupon.PendingCoupons} of those that are won and not issued yet, and hears by
 * {@link org.gongyou.coupon.CouponWatcher} when one comes back. Table: {@code coupon}.
 */
@NullMarked
package org.gongyou.coupon;

import org.jspecify.annotations.NullMarked;
