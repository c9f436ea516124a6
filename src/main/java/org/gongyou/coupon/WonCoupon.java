package org.gongyou.coupon;

import java.time.Instant;
import java.util.UUID;

/**
 * A coupon as it is won.
 *
 * @param origin the campaign it is from
 */
public record WonCoupon(UUID worker, UUID id, UUID origin, Instant wonAt, CouponTerms terms) {}
