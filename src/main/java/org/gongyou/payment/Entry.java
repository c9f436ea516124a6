package org.gongyou.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that moves from one account of a budget to another.
 *
 * @param subject the payment or funding it is about
 * @param occasion the batch by which it happens, else the subject itself: on an occasion a thing happens once
 * @param actor null for the bank
 */
record Entry(
        UUID budget,
        EntryKind kind,
        UUID subject,
        UUID occasion,
        @Nullable UUID actor,
        LedgerAccount from,
        LedgerAccount to,
        long amountInFen) {}
