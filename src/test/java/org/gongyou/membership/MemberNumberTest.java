package org.gongyou.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNumberTest {

    private static final String NUMBER = MemberNumber.of(2026, 1234);

    @Test
    void endsInACheckDigit() {
        assertThat(NUMBER).isEqualTo("M26-00001234-6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M26-00001234-6",
                "m26-00001234-6",
                "M26000012346",
                " m 26 0000 1234 6 ",
                "M26\u201300001234\u20146",
                "Ｍ２６－００００１２３４－６",
                "M26\u300000001234\u00a06",
            })
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(MemberNumber.isSpelling(typed, NUMBER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"26-00001234-6", "M26-00001234-7", "M26-0000123-46-6", "M26_00001234_6", "", "MM26000012346"})
    void isNotAnother(String typed) {
        assertThat(MemberNumber.isSpelling(typed, NUMBER)).isFalse();
    }
}
