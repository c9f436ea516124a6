package org.gongyou.household;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of a household for a case, as it is kept.
 *
 * @param number of the case
 * @param union that had the case when it was asked for
 */
record AskedCheck(
        UUID worker,
        UUID id,
        UUID caseId,
        String number,
        UUID union,
        FinanceCheck.State state,
        Instant askedAt,
        @Nullable Instant answeredAt) {}
