package org.gongyou.coverclaim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The person whose cover it is, named by whoever claims for them. Answers show the name masked and no number. */
@Schema(name = "InsuredPerson")
record Insured(
        @NotNull DocumentType documentType,

        @Schema(description = "Answers show the last four characters") @NotBlank @Size(max = 30)
        String number,

        @Schema(description = "Of a passport: ISO 3166 alpha-2") @Size(max = 2) @Nullable
        String country,

        @NotNull PersonName name) {

    private static final int SHOWN = 4;

    /** @throws ProblemException 422 at {@code /insured/number} */
    IdentityDocument document() {
        try {
            return IdentityDocument.sought(documentType, number, country);
        } catch (ProblemException wrong) {
            throw wrong.under("/insured");
        }
    }

    String maskedNumber() {
        return "**" + number.substring(Math.max(0, number.length() - SHOWN));
    }

    @Override
    public String toString() {
        return "Insured[" + documentType + "]";
    }
}
