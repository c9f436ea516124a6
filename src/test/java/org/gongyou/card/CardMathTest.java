package org.gongyou.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyou.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardMathTest {

    private static final byte[] RFC_SECRET = "12345678901234567890123456789012".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA256. */
    @ParameterizedTest
    @CsvSource({
        "59, 46119246",
        "1111111109, 68084774",
        "1111111111, 67062674",
        "1234567890, 91819424",
        "2000000000, 90698825",
        "20000000000, 77737706"
    })
    void digitsAreThoseOfTheStandard(long second, String digits) {
        assertThat(RotatingDigits.of(RFC_SECRET, RotatingDigits.step(Instant.ofEpochSecond(second))))
                .isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "59, true", "60, false", "61, false", "3600, false"})
    void aStepOfDriftIsLetPassEitherWay(int late, boolean good) {
        Instant shown = Instant.parse("2026-11-22T04:00:00Z");
        String digits = RotatingDigits.of(RFC_SECRET, RotatingDigits.step(shown));

        Long step = RotatingDigits.match(RFC_SECRET, digits, shown.plusSeconds(late));

        assertThat(step).isEqualTo(good ? Long.valueOf(RotatingDigits.step(shown)) : null);
    }

    /** The examples of the standard, and of the GRid, which uses the other. */
    @ParameterizedTest
    @CsvSource({"MOD_11_10, 0794, 5", "MOD_37_36, A12425GABC1234002, M"})
    void checkCharactersAreThoseOfTheStandard(CheckCharacter system, String text, char check) {
        assertThat(system.of(text)).isEqualTo(check);
    }

    @Test
    void aCardNumberEndsInACheckDigit() {
        assertThat(CardNumber.of(2026, 1234)).isEqualTo("C26-00001234-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c26-00001234-7", "C26000012347", " c 26 0000 1234 7 ", "Ｃ２６－００００１２３４－７"})
    void aCardNumberIsReadHoweverItIsTyped(String typed) {
        assertThat(CardNumber.read(typed)).isEqualTo("C26-00001234-7");
    }

    @Test
    void everyWrongOrSwappedDigitOfACardNumberIsFound() {
        String digits = "26000012347";
        for (int i = 0; i < digits.length(); i++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other == digits.charAt(i)) continue;
                mistyped("C" + digits.substring(0, i) + other + digits.substring(i + 1));
            }
        }
        mistyped("C26000013247");
        mistyped("C2600001234");
        mistyped("M26000012347");
        mistyped("");
    }

    private static void mistyped(String number) {
        assertThatThrownBy(() -> CardNumber.read(number))
                .isInstanceOf(ProblemException.class)
                .hasMessage("card.number-mistyped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-0000-0000-000000000001",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "7fffffff-ffff-7fff-8fff-ffffffffffff",
                "01926f1e-7c3a-7b5d-8a41-0123456789ab"
            })
    void aCodeNamesItsOwnerAndDevice(UUID worker) {
        for (int tag : new int[] {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            CardCode code = new CardCode(worker, tag, "00012345");

            assertThat(code.text()).hasSize(46);
            assertThat(CardCode.read(code.text())).isEqualTo(code);
            assertThat(code.toString()).doesNotContain("00012345");
        }
    }

    @Test
    void everyWrongCharacterOfACodeIsFound() {
        String text = new CardCode(UUID.fromString("01926f1e-7c3a-7b5d-8a41-0123456789ab"), 7, "90071992").text();
        for (int i = 0; i < text.length(); i++) {
            for (char other = ' '; other < 127; other++) {
                if (other == text.charAt(i)) continue;
                String altered = text.substring(0, i) + other + text.substring(i + 1);
                assertThatThrownBy(() -> CardCode.read(altered)).hasMessage("card.code-unreadable");
            }
        }
    }

    @Test
    void theExampleOfTheContractIsTrue() throws IOException {
        String contract = Files.readString(Path.of("mobile-contract/card.md"));
        byte[] secret = Base64.getDecoder().decode(told(contract, "secret"));
        String prefix = told(contract, "prefix");
        Instant at = Instant.parse("2026-11-22T04:00:15Z");

        CardPhone phone = new CardPhone(secret, prefix, Clock.fixed(at, ZoneOffset.UTC));
        CardCode read = CardCode.read(phone.code());

        assertThat(contract).contains(at.toString(), "`" + phone.code() + "`");
        assertThat(told(contract, "period")).isEqualTo(Long.toString(RotatingDigits.step(at)));
        assertThat(read.text()).isEqualTo(phone.code());
        assertThat(CardCode.prefix(read.worker(), read.tag())).isEqualTo(prefix);
        assertThat(RotatingDigits.match(secret, read.digits(), at)).isEqualTo(RotatingDigits.step(at));
    }

    private static String told(String contract, String field) {
        Matcher row = Pattern.compile("\\| `" + field + "` \\| `([^`]+)`").matcher(contract);
        assertThat(row.find()).as(field).isTrue();
        return row.group(1);
    }

    @ParameterizedTest
    @CsvSource({
        "VALID, FROZEN EXPIRED REPLACED ENDED",
        "FROZEN, VALID REPLACED ENDED",
        "EXPIRED, VALID FROZEN REPLACED ENDED",
        "REPLACED, ''",
        "ENDED, ''"
    })
    void statesLeadWhereTheGraphSays(CardState from, String next) {
        for (CardState to : CardState.values()) {
            boolean legal = Arrays.asList(next.split(" ")).contains(to.name());
            if (legal) assertThat(from.to(to)).isEqualTo(to);
            else assertThatThrownBy(() -> from.to(to)).hasMessage("card.illegal-state");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, VALID, VALID",
        "2026-04-01, VALID, EXPIRED",
        "2026-04-01, FROZEN, FROZEN",
        "2026-04-01, ENDED, ENDED"
    })
    void theLastDayCountsWhole(LocalDate today, CardState written, CardState shown) {
        assertThat(CardOnFile.stateOn(today, written, LocalDate.of(2026, 3, 31)))
                .isEqualTo(shown);
    }
}
