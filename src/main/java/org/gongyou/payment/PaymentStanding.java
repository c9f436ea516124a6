package org.gongyou.payment;

import java.time.Instant;
import java.util.UUID;
import org.gongyou.platform.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where a payment stands, for whoever ordered it.
 *
 * @param worker whose matter it is
 * @param payee null once it was erased
 * @param reason why it was returned, or why it was cancelled
 */
public record PaymentStanding(
        UUID id,
        String purpose,
        UUID worker,
        long amountInFen,
        PaymentState state,
        @Nullable Payee payee,
        @Nullable Words reason,
        Instant changedAt,
        long version) {}
