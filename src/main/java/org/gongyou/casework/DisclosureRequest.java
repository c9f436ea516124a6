package org.gongyou.casework;

import jakarta.validation.constraints.NotNull;

/** @param purpose why the officer must see it; kept in the audit trail */
record DisclosureRequest(@NotNull Purpose purpose) {

    enum Purpose {
        /** To compare what was stated with a document or a register. */
        CHECK_IDENTITY,
        /** To reach the person. */
        CONTACT
    }
}
