package org.gongyou.penalty;

/** Where a penalty stands. */
enum PenaltyState {
    ACTIVE,
    /** Its end date has come. */
    OVER,
    /** An officer took it back. */
    LIFTED
}
