package org.gongyou.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    private static final Instant EVENING = Instant.parse("2026-11-21T17:00:00Z");

    @Test
    void theDayIsTheDayInChina() {
        assertThat(CaseNumber.of("JN", EVENING, 42)).startsWith("JN-261122-00042-");
    }

    @Test
    void aNumberIsReadAsItIsWrittenDown() {
        String number = CaseNumber.of("JN", EVENING, 42);

        assertThat(CaseNumber.read(number)).contains(number);
        assertThat(CaseNumber.read(" " + number.toLowerCase() + " ")).contains(number);
        assertThat(CaseNumber.read(number.replace("-", ""))).contains(number);
    }

    @Test
    void oneWrongDigitIsNoticed() {
        String number = CaseNumber.of("JN", EVENING, 1234567);
        for (int i = 3; i < number.length(); i++) {
            if (number.charAt(i) != '-') {
                char other = (char) ('0' + (number.charAt(i) - '0' + 1) % 10);
                assertThat(CaseNumber.read(number.substring(0, i) + other + number.substring(i + 1)))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JN", "JN-261122-42-1", "12-261122-00042-1", "JN-261122-00042-x", "../etc/passwd"})
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(CaseNumber.read(typed)).isEmpty();
    }
}
