package org.gongyou.redemption;

/** HELD → CONFIRMED → VOID; or HELD → CANCELLED. */
enum RedemptionState {
    HELD,
    CONFIRMED,
    CANCELLED,
    VOID,
    /** Never kept: held until its time was over. */
    EXPIRED
}
