package org.gongyou.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code card}, to read from. */
record CardOnFile(
        String number,
        String memberNumber,
        UUID unionId,
        CardState state,
        @Nullable FreezeReason freezeReason,
        int registeredYear,
        LocalDate validUntil,
        Instant issuedAt,
        long version) {

    /** The day counts whole. */
    static CardState stateOn(LocalDate today, CardState written, LocalDate validUntil) {
        return written == CardState.VALID && today.isAfter(validUntil) ? written.to(CardState.EXPIRED) : written;
    }

    CardState stateOn(LocalDate today) {
        return stateOn(today, state, validUntil);
    }

    /** Whether the year's registration is still to be done. */
    boolean isRegistrationDue(LocalDate today) {
        return registeredYear < today.getYear() && !state.isOver();
    }

    /** Moves with everything a view shows, also with what only the date changes. */
    long versionOn(LocalDate today) {
        return version * 4 + (stateOn(today) == state ? 0 : 1) + (isRegistrationDue(today) ? 2 : 0);
    }
}
