package org.gongyou.payment;

/** The accounts of a budget, in the order in which they are locked. */
enum LedgerAccount {
    /** Where a budget's money comes from: what was put in, as a debt. */
    SOURCE,
    AVAILABLE,
    RESERVED,
    /** On its way: the bank has been told. */
    SENT,
    PAID
}
