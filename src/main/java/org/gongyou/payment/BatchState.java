package org.gongyou.payment;

/** Where a batch stands. */
enum BatchState {
    MADE,
    /** By a second person: the bank's file is to be had. */
    RELEASED,
    /** The bank has answered every line. */
    ANSWERED,
    /** Before it was released: its payments are free for another one. */
    CANCELLED
}
