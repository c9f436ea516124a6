package org.gongyou.payment;

/** Where a payment stands. */
public enum PaymentState {
    /** Approved by one person; the money is set aside. */
    RESERVED,
    /** By a second one. */
    RELEASED,
    /** The bank has been told. */
    SENT,
    PAID,
    /** The bank could not pay; the money is still set aside. */
    RETURNED,
    /** Nothing is paid; the money is available again. */
    CANCELLED;

    boolean isLive() {
        return this != CANCELLED && this != PAID;
    }
}
