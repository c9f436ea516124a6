package org.gongyou.cover;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyou.platform.personal.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether somebody may have a product.
 *
 * @param union the member's; null for whoever is none
 * @param occupation code; empty when it is not known
 * @param identified whether a document is on file
 */
record Facts(
        @Nullable UUID union,
        String occupation,
        boolean identified,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate) {

    Facts working(@Nullable String stated) {
        return stated == null || !occupation.isEmpty() ? this : new Facts(union, stated, identified, sex, birthDate);
    }

    /** Sex and birth date stay out of every log. */
    @Override
    public String toString() {
        return "Facts[" + union + "]";
    }
}
