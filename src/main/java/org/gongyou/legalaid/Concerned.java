package org.gongyou.legalaid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The worker on whose behalf somebody asks. Close relatives of a dead or incapable worker act in their own right; for whoever
 * can speak for themselves there is a consent, which ends. Answers show the name masked and no number.
 */
@Schema(name = "LegalAidPerson")
public record Concerned(
        @NotNull DocumentType documentType,

        @Schema(description = "Answers show the last four characters") @NotBlank @Size(max = 30)
        String number,

        @Schema(description = "Of a passport: ISO 3166 alpha-2") @Size(max = 2) @Nullable
        String country,

        @NotNull PersonName name,
        @NotNull Condition condition,

        @Schema(
                description =
                        "Last day of the person's consent; at most a year ahead. Not of the dead or incapable. It is renewed"
                                + " in every state by a change of this day alone, perhaps with papers added; once it"
                                + " has ended, nobody acts on it until then")
        @Nullable
        LocalDate consentUntil) {

    @Schema(name = "LegalAidPersonCondition")
    public enum Condition {
        /** Can act, and consents. */
        CONSENTING,
        INCAPABLE,
        DEAD
    }

    private static final int SHOWN = 4;

    /** @throws ProblemException 422 at {@code /person/number} */
    public IdentityDocument document() {
        try {
            return IdentityDocument.sought(documentType, number, country);
        } catch (ProblemException wrong) {
            throw wrong.under("/person");
        }
    }

    public String maskedNumber() {
        return "**" + number.substring(Math.max(0, number.length() - SHOWN));
    }

    @Override
    public String toString() {
        return "Concerned[" + condition + "]";
    }
}
