package org.gongyou.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.gongyou.platform.problem.FieldError;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are made up; only their form is right. */
class IdentityDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_IDENTITY_CARD, 230102199003071237, 230102199003071237",
        "RESIDENT_IDENTITY_CARD, 11010519491231002X, 11010519491231002X",
        "RESIDENT_IDENTITY_CARD, 11010519491231002x, 11010519491231002X",
        "RESIDENT_IDENTITY_CARD, ' 230102 19900307 1237 ', 230102199003071237",
        "RESIDENT_IDENTITY_CARD, ２３０１０２１９９００３０７１２３７, 230102199003071237",
        "RESIDENT_IDENTITY_CARD, 810000199001010019, 810000199001010019",
        "RESIDENT_IDENTITY_CARD, 820000199001010029, 820000199001010029",
        "RESIDENT_IDENTITY_CARD, 830000199001010039, 830000199001010039",
        "RESIDENT_IDENTITY_CARD, 710000198002290018, 710000198002290018",
        "HK_MACAO_RESIDENCE_PERMIT, 810000199001010019, 810000199001010019",
        "HK_MACAO_RESIDENCE_PERMIT, 820000199001010029, 820000199001010029",
        "TAIWAN_RESIDENCE_PERMIT, 830000199001010039, 830000199001010039",
        "HK_MACAO_TRAVEL_PERMIT, h12345678, H12345678",
        "HK_MACAO_TRAVEL_PERMIT, M1234567801, M1234567801",
        "TAIWAN_TRAVEL_PERMIT, 01234567, 01234567",
        "TAIWAN_TRAVEL_PERMIT, 0123456702, 0123456702",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 931840198505051234, 931840198505051234",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 91100019880808123x, 91100019880808123X",
        "FOREIGN_PERMANENT_RESIDENT_CARD, usa110085050512, USA110085050512",
    })
    void numbersOfTheRightForm(DocumentType type, String typed, String kept) {
        assertThat(checked(type, typed, null, NEXT_YEAR).number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        // length, letters, a first digit nobody has
        "RESIDENT_IDENTITY_CARD, 23010219900307123, DOCUMENT_NUMBER",
        "RESIDENT_IDENTITY_CARD, 2301021990030712377, DOCUMENT_NUMBER",
        "RESIDENT_IDENTITY_CARD, 23010219900307123A, DOCUMENT_NUMBER",
        "RESIDENT_IDENTITY_CARD, 230102900307123, DOCUMENT_NUMBER",
        "RESIDENT_IDENTITY_CARD, 000102199003071234, DOCUMENT_NUMBER",
        "RESIDENT_IDENTITY_CARD, 999000199001010015, DOCUMENT_NUMBER",
        "RESIDENT_IDENTITY_CARD, 931840198505051234, DOCUMENT_NUMBER",
        // dates
        "RESIDENT_IDENTITY_CARD, 230102199902290011, BIRTH_DATE",
        "RESIDENT_IDENTITY_CARD, 230102209912310019, BIRTH_DATE",
        "RESIDENT_IDENTITY_CARD, 230102185001010011, BIRTH_DATE",
        "RESIDENT_IDENTITY_CARD, 230102199013071237, BIRTH_DATE",
        // check digits
        "RESIDENT_IDENTITY_CARD, 230102199003071238, CHECK_DIGIT",
        "RESIDENT_IDENTITY_CARD, 23010219900307123X, CHECK_DIGIT",
        "RESIDENT_IDENTITY_CARD, 230120199003071237, CHECK_DIGIT",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 931840198505051235, CHECK_DIGIT",
        // permits of somebody else
        "HK_MACAO_RESIDENCE_PERMIT, 830000199001010039, DOCUMENT_NUMBER",
        "HK_MACAO_RESIDENCE_PERMIT, 230102199003071237, DOCUMENT_NUMBER",
        "TAIWAN_RESIDENCE_PERMIT, 810000199001010019, DOCUMENT_NUMBER",
        "HK_MACAO_TRAVEL_PERMIT, A12345678, DOCUMENT_NUMBER",
        "HK_MACAO_TRAVEL_PERMIT, H1234567, DOCUMENT_NUMBER",
        "HK_MACAO_TRAVEL_PERMIT, H123456789, DOCUMENT_NUMBER",
        "TAIWAN_TRAVEL_PERMIT, 1234567, DOCUMENT_NUMBER",
        "TAIWAN_TRAVEL_PERMIT, T1234567, DOCUMENT_NUMBER",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 230102199003071237, DOCUMENT_NUMBER",
        "FOREIGN_PERMANENT_RESIDENT_CARD, US110085050512, DOCUMENT_NUMBER",
        "FOREIGN_PERMANENT_RESIDENT_CARD, USA110085133212, BIRTH_DATE",
        "PASSPORT, E1, DOCUMENT_NUMBER",
    })
    void numbersOfAWrongForm(DocumentType type, String typed, PersonalProblem fault) {
        String country = type == DocumentType.PASSPORT ? "FR" : null;

        assertThat(errors(type, typed, country, NEXT_YEAR)).containsExactly(new FieldError("/number", fault));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E12345678",
        "HK_MACAO_RESIDENCE_PERMIT, 810000199001010019",
        "TAIWAN_RESIDENCE_PERMIT, 830000199001010039",
        "HK_MACAO_TRAVEL_PERMIT, H12345678",
        "TAIWAN_TRAVEL_PERMIT, 01234567",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 931840198505051234",
    })
    void documentsThatExpireSayWhenAndHaveNotYet(DocumentType type, String number) {
        String country = type == DocumentType.PASSPORT ? "FR" : null;

        assertThat(errors(type, number, country, null))
                .extracting(FieldError::pointer)
                .containsExactly("/expiresOn");
        assertThat(errors(type, number, country, TODAY))
                .containsExactly(new FieldError("/expiresOn", PersonalProblem.EXPIRED));
        assertThat(errors(type, number, country, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aResidentIdentityCardMayHaveNoEnd() {
        assertThat(errors(DocumentType.RESIDENT_IDENTITY_CARD, "230102199003071237", null, null))
                .isEmpty();
        assertThat(errors(DocumentType.RESIDENT_IDENTITY_CARD, "230102199003071237", null, TODAY.minusDays(1)))
                .containsExactly(new FieldError("/expiresOn", PersonalProblem.EXPIRED));
    }

    @Test
    void aPassportNamesItsCountry() {
        assertThat(checked(DocumentType.PASSPORT, "e12345678", "fr", NEXT_YEAR).country())
                .isEqualTo("FR");
        assertThat(errors(DocumentType.PASSPORT, "E12345678", null, NEXT_YEAR))
                .extracting(FieldError::pointer)
                .containsExactly("/country");
        assertThat(errors(DocumentType.PASSPORT, "E12345678", "XX", NEXT_YEAR))
                .containsExactly(new FieldError("/country", PersonalProblem.COUNTRY));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(errors(DocumentType.PASSPORT, "?", "XX", TODAY))
                .extracting(FieldError::pointer)
                .containsExactly("/number", "/country", "/expiresOn");
    }

    @Test
    void aNewCardOfTheSameKindIsTheSamePerson() {
        assertThat(checked(DocumentType.HK_MACAO_TRAVEL_PERMIT, "H1234567801", null, NEXT_YEAR)
                        .key())
                .isEqualTo(checked(DocumentType.HK_MACAO_TRAVEL_PERMIT, "H1234567802", null, NEXT_YEAR)
                        .key());
        assertThat(checked(DocumentType.RESIDENT_IDENTITY_CARD, "810000199001010019", null, null)
                        .key())
                .isEqualTo(checked(DocumentType.HK_MACAO_RESIDENCE_PERMIT, "810000199001010019", null, NEXT_YEAR)
                        .key());
        assertThat(checked(DocumentType.PASSPORT, "E12345678", "FR", NEXT_YEAR).key())
                .isNotEqualTo(checked(DocumentType.PASSPORT, "E12345678", "DE", NEXT_YEAR)
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_IDENTITY_CARD, 230102199003071237, 1990-03-07",
        "FOREIGN_PERMANENT_RESIDENT_CARD, 931840198505051234, 1985-05-05",
        "FOREIGN_PERMANENT_RESIDENT_CARD, USA110085050512, ",
        "TAIWAN_TRAVEL_PERMIT, 01234567, ",
    })
    void theBirthDateIsReadWhereTheNumberHasIt(DocumentType type, String number, @Nullable LocalDate born) {
        assertThat(checked(type, number, null, NEXT_YEAR).birthDate(TODAY)).isEqualTo(born);
    }

    @Test
    void masksItself() throws JsonProcessingException {
        IdentityDocument card = checked(DocumentType.RESIDENT_IDENTITY_CARD, "230102199003071237", null, null);

        assertThat(card.lastFour()).isEqualTo("1237");
        assertThat(card.masked()).isEqualTo("23****************");
        assertThat(card).hasToString("RESIDENT_IDENTITY_CARD 23****************");
        assertThat(new ObjectMapper().writeValueAsString(card)).doesNotContain("1237");
    }

    private static IdentityDocument checked(
            DocumentType type, String number, @Nullable String country, @Nullable LocalDate expiresOn) {
        return IdentityDocument.check(type, number, country, expiresOn, TODAY);
    }

    private static List<FieldError> errors(
            DocumentType type, String number, @Nullable String country, @Nullable LocalDate expiresOn) {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> checked(type, number, country, expiresOn));
        return problem == null ? List.of() : problem.errors();
    }
}
