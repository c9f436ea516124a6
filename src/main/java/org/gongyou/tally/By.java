package org.gongyou.tally;

/** What a row of the statistics is about. */
enum By {
    /** A campaign, or an offer. */
    SUBJECT,
    DISTRICT,
    MONTH
}
