package org.gongyou.tally;

/** What is counted. */
public enum Benefit {
    /** By campaign: won and not handed back, and used. */
    COUPON,
    /** By offer: used, with the card. */
    OFFER
}
