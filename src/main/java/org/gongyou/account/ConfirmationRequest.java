package org.gongyou.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param documentLast4 the last four characters of the document on file
 * @param notMe true when the phone now belongs to somebody else than the account
 */
record ConfirmationRequest(
        @Size(min = 4, max = 4) @Nullable String documentLast4,
        @Nullable Boolean notMe) {

    boolean saysNotMe() {
        return Boolean.TRUE.equals(notMe);
    }

    @Override
    public String toString() {
        return "ConfirmationRequest";
    }
}
