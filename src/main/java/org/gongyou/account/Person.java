package org.gongyou.account;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.personal.Address;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know about the person behind an account. The values mask themselves.
 *
 * @param worker the account the person goes on with
 * @param birthDate null when the document does not tell and nobody said
 * @param level null when nothing was stated yet
 * @param phone null when the phone went to somebody else
 */
public record Person(
        UUID worker,
        @Nullable PersonName name,
        @Nullable IdentityDocument document,
        @Nullable LocalDate birthDate,
        @Nullable IdentityLevel level,
        @Nullable PhoneNumber phone,
        Language language,
        @Nullable Address householdRegister,
        @Nullable Address residence,
        @Nullable Address workPlace) {

    public boolean reaches(IdentityLevel needed) {
        return level != null && level.reaches(needed);
    }

    /** The id alone. */
    @Override
    public String toString() {
        return "Person[" + worker + "]";
    }
}
