package org.gongyou.payment;

/** How help reaches somebody. */
public enum Manner {
    BANK,
    /** Handed over at a visit. */
    CASH,
    /** Handed over at a visit; the amount is what they are worth. */
    GOODS
}
