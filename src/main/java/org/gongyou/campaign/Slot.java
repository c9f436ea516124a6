package org.gongyou.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * A coupon of a campaign that somebody won.
 *
 * @param key the idempotency key of the claim
 * @param passed whether somebody handed it back, and this one had waited
 */
record Slot(UUID campaign, int number, UUID worker, String key, UUID coupon, Instant wonAt, boolean passed) {}
