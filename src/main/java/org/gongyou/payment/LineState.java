package org.gongyou.payment;

/** Where a line of a batch stands. */
enum LineState {
    WAITING,
    SENT,
    PAID,
    RETURNED,
    CANCELLED
}
