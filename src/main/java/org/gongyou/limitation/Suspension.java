package org.gongyou.limitation;

/** What an obstacle does to a period. */
enum Suspension {
    NONE,
    /** The days of the obstacle do not count (调解仲裁法 art. 27(3)). */
    CONTINUES,
    /** One that stands in the way within the last six months lets six months run from its end (民法典 art. 194). */
    SIX_MONTHS
}
