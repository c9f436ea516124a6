package org.gongyou.redemption;

/** What is redeemed. */
enum RedemptionKind {
    COUPON,
    /** An offer, on the card. */
    OFFER
}
