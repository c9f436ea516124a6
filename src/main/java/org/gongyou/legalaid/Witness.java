package org.gongyou.legalaid;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.personal.PhoneNumber;
import org.gongyou.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Somebody who saw it. Answers show name and phone masked. */
@Schema(name = "LegalAidWitness")
record Witness(
        @NotNull PersonName name,
        @Nullable PhoneNumber phone,
        @Size(max = 500) @PlainText(lines = true) @Nullable String knows) {

    @Override
    public String toString() {
        return "Witness";
    }
}
