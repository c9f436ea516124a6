package org.gongyou.account;

import java.time.LocalDate;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as stated and as far as it was verified.
 *
 * @param birthDate from the number, or stated where the number does not hold it
 */
record Identity(
        PersonName name,
        IdentityDocument document,
        @Nullable LocalDate birthDate,
        IdentityLevel level) {

    boolean sameAs(@Nullable PersonName otherName, @Nullable IdentityDocument other) {
        return name.equals(otherName) && other != null && document.key().equals(other.key());
    }

    /** What was verified once is not forgotten because today nobody could be asked. */
    IdentityLevel levelOrBetter(@Nullable IdentityLevel before) {
        return before != null && before.reaches(level) ? before : level;
    }
}
