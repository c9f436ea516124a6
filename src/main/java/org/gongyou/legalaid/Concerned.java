package org.gongyou.legalaid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.personal.DocumentType;
import org.gongyou.platform.personal.IdentityDocument;
import org.gongyou.platform.personal.PersonName;
import org.gongyou.platform.problem.FieldError;
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

    /** What is wrong with the document, which may be nobody's, or belong to whoever asks. */
    List<FieldError> faults(@Nullable IdentityDocument own, LocalDate today) {
        try {
            String key = IdentityDocument.ofSomebody(documentType, number, country, today)
                    .key();
            return own != null && own.key().equals(key)
                    ? List.of(new FieldError("/person/number", AidProblem.PERSON_ONESELF))
                    : List.of();
        } catch (ProblemException wrong) {
            return wrong.under("/person").errors();
        }
    }

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
