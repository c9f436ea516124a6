package org.gongyou.platform.personal;

import static org.gongyou.platform.problem.RequestProblem.REQUIRED;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * An identity document of the right form.
 *
 * <p>Written into JSON it masks itself.
 *
 * @param number upper case, without spaces, as on the document
 * @param country ISO 3166 alpha-2, of a passport only
 * @param expiresOn the last day it is valid; null where it has none
 */
public record IdentityDocument(
        DocumentType type,
        String number,
        @Nullable String country,
        @Nullable LocalDate expiresOn) {

    private static final int SHOWN = 2;
    private static final int LAST = 4;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * From what a person typed.
     *
     * @throws ProblemException 422 that names each wrong field: {@code /number}, {@code /country}, {@code /expiresOn}
     */
    public static IdentityDocument check(
            DocumentType type,
            String typedNumber,
            @Nullable String typedCountry,
            @Nullable LocalDate expiresOn,
            LocalDate today) {
        String number = fold(typedNumber);
        String country = type == DocumentType.PASSPORT && typedCountry != null ? fold(typedCountry) : null;
        List<FieldError> errors = new ArrayList<>();
        add(errors, "/number", numberFault(type, number, today));
        if (type == DocumentType.PASSPORT && country == null) {
            errors.add(new FieldError("/country", REQUIRED));
        } else if (country != null && !COUNTRIES.contains(country)) {
            add(errors, "/country", PersonalProblem.COUNTRY);
        }
        if (expiresOn == null && type.expires()) {
            errors.add(new FieldError("/expiresOn", REQUIRED));
        } else if (expiresOn != null && !expiresOn.isAfter(today)) {
            add(errors, "/expiresOn", PersonalProblem.EXPIRED);
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new IdentityDocument(type, number, country, expiresOn);
    }

    /**
     * Of somebody else, who need not show it: until when it is valid is not asked for, else it is checked like one's own.
     *
     * @throws ProblemException 422 that names each wrong field
     */
    public static IdentityDocument ofSomebody(
            DocumentType type, String typedNumber, @Nullable String typedCountry, LocalDate today) {
        LocalDate valid = type.expires() ? today.plusDays(1) : null;
        return check(type, typedNumber, typedCountry, valid, today);
    }

    /**
     * A document by which somebody is looked for; only what its {@link #key()} needs has to be right.
     *
     * @throws ProblemException 422 at {@code /number}
     */
    public static IdentityDocument sought(DocumentType type, String typedNumber, @Nullable String typedCountry) {
        String number = fold(typedNumber);
        if (!type.fits(number)) {
            throw ProblemException.invalid("/number", PersonalProblem.DOCUMENT_NUMBER);
        }
        String country = type == DocumentType.PASSPORT && typedCountry != null ? fold(typedCountry) : null;
        return new IdentityDocument(type, number, country, null);
    }

    /** The one text by which the same person is known again: what a new card of the same kind leaves unchanged. */
    public String key() {
        // The numbers of residents of the mainland, Hong Kong, Macao and Taiwan, and new cards of foreigners, are one
        // series.
        if (DocumentNumbers.isEighteen(number) && type.holdsBirthDate()) {
            return number;
        }
        return type.name() + ':' + (country == null ? "" : country + ':') + type.lifelong(number);
    }

    /** What the number says about the day of birth, or null. */
    public @Nullable LocalDate birthDate(LocalDate today) {
        return type.holdsBirthDate() && DocumentNumbers.isEighteen(number)
                ? DocumentNumbers.birthDate(number, today)
                : null;
    }

    /** What the number says, odd or even in its last place but one (GB 11643); null when it says nothing. */
    public @Nullable Sex sex() {
        if (!type.holdsBirthDate() || !DocumentNumbers.isEighteen(number)) return null;
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** By which a person confirms a new device. */
    public String lastFour() {
        return number.substring(number.length() - LAST);
    }

    /** The first two characters; never the last four, which are a secret between the person and us. */
    @JsonValue
    public String masked() {
        return number.substring(0, SHOWN) + "*".repeat(number.length() - SHOWN);
    }

    @Override
    public String toString() {
        return type + " " + masked();
    }

    private static @Nullable PersonalProblem numberFault(DocumentType type, String number, LocalDate today) {
        if (!type.fits(number)) {
            return PersonalProblem.DOCUMENT_NUMBER;
        }
        if (!type.holdsBirthDate()) {
            return null;
        }
        if (!DocumentNumbers.isEighteen(number)) {
            return DocumentNumbers.hasPossibleShortDate(number, today) ? null : PersonalProblem.BIRTH_DATE;
        }
        if (type == DocumentType.RESIDENT_IDENTITY_CARD && !DocumentNumbers.hasKnownProvince(number)) {
            return PersonalProblem.DOCUMENT_NUMBER;
        }
        if (DocumentNumbers.birthDate(number, today) == null) {
            return PersonalProblem.BIRTH_DATE;
        }
        return DocumentNumbers.hasRightCheckDigit(number) ? null : PersonalProblem.CHECK_DIGIT;
    }

    private static void add(List<FieldError> errors, String pointer, @Nullable PersonalProblem fault) {
        if (fault != null) {
            errors.add(new FieldError(pointer, fault));
        }
    }

    /** Numbers are ASCII on every document: full-width letters and small ones are ways of typing, spaces and hyphens too. */
    private static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
