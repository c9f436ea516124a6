/**
 * Redemptions: a member shows card or coupon at a counter, a clerk serves.
 *
 * <p>In two phases, so that nothing is spent twice and nothing stays stuck: a scan holds, with the exact amount due, for two
 * minutes; the clerk confirms, which spends, or cancels; whatever is neither is free again by itself when its time is over.
 * The same day a clerk of the store may void what was confirmed, with a reason: a coupon comes back.
 *
 * <p>A month's settlement of a merchant is what was confirmed, entered in the transaction that confirmed it, so both always
 * agree to the fen. Tables: {@code redemption} (the member's), {@code redemption_day} (an offer's), {@code settlement_entry}
 * (the merchant's).
 */
@NullMarked
package org.gongyou.redemption;

import org.jspecify.annotations.NullMarked;
