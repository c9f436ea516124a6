package org.gongyou.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was really given. Where it went is not in it.
 *
 * @param worker whose matter it was
 * @param union that ordered it; the budget may be that of a union above
 * @param programme whose budget it was
 * @param goods of {@link Manner#GOODS} alone, where the amount is what they were worth
 */
public record PaidOut(
        UUID id,
        UUID worker,
        UUID union,
        String programme,
        String purpose,
        String caseNumber,
        Manner manner,
        @Nullable String goods,
        long amountInFen,
        Instant at) {}
