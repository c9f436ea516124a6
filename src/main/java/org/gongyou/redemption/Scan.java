package org.gongyou.redemption;

import java.util.UUID;
import org.gongyou.offer.Price;

/**
 * What a code that was shown is worth here and now.
 *
 * @param worker whose it is
 * @param subject the coupon or the offer
 */
record Scan(UUID worker, RedemptionKind kind, UUID subject, String title, Price price) {}
