/**
 * Coupons: what a worker won, and may spend once at a merchant.
 *
 * <p>A coupon is active, then used or returned (handed back before it expires). Its date says that it has expired; a job
 * writes it down afterwards, and tells the owner beforehand, once. What it is worth stands in the coupon itself: nobody changes
 * it after it was won.
 *
 * <p>Where coupons come from is another room's matter: it {@linkplain org.gongyou.coupon.Coupons#issue issues} them, and tells
 * by {@link org.gongyou.coupon.PendingCoupons} of those that are won and not issued yet. It is told
 * ({@link org.gongyou.coupon.CouponWatcher}) of those handed back and expired. Table: {@code coupon}.
 */
@NullMarked
package org.gongyou.coupon;

import org.jspecify.annotations.NullMarked;
