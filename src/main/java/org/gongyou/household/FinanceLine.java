package org.gongyou.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a check.
 *
 * @param person an {@link AskedPerson}, sealed; null once it was erased
 * @param finding a {@link CivilAffairs.Finding}, sealed
 */
record FinanceLine(
        String reference,
        UUID worker,
        UUID check,
        FinanceCheck.State state,
        byte @Nullable [] person,
        byte @Nullable [] finding) {

    /** The reference alone. */
    @Override
    public String toString() {
        return "FinanceLine[" + reference + "]";
    }
}
