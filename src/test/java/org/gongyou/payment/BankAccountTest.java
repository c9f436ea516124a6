package org.gongyou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.gongyou.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    @ParameterizedTest
    @ValueSource(strings = {"6222 0000 0000 0000 012", "6222-0000-0000-0000-012", "1234567890123", "12345678"})
    void isTakenAsPeopleTypeIt(String typed) {
        assertThat(BankAccount.parse(typed).value()).isEqualTo(typed.replaceAll("[ -]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6222000000000000013", "6222000000000000021", "1234567", "12345678A", "", "=1+1234567"})
    void isRefusedWhenADigitIsWrongOrItIsNone(String typed) {
        assertThatThrownBy(() -> BankAccount.parse(typed)).isInstanceOf(ProblemException.class);
    }

    @Test
    void showsFourDigitsAlone() throws Exception {
        BankAccount account = BankAccount.parse("6222000000000000012");

        assertThat(account).hasToString("**** 0012");
        assertThat(new ObjectMapper().writeValueAsString(account)).isEqualTo("\"**** 0012\"");
        assertThat(Cashier.payee("6222000000000000012").toString()).doesNotContain("6222", "演示");
    }
}
