package org.gongyou.payment;

/** What happens to money. */
enum EntryKind {
    FUND,
    RESERVE,
    SEND,
    PAY,
    RETURN,
    CANCEL
}
