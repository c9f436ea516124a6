package org.gongyou.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678, +8613812345678",
        "19912345678, +8619912345678",
        "16612345678, +8616612345678",
        "+8613812345678, +8613812345678",
        "8613812345678, +8613812345678",
        "008613812345678, +8613812345678",
        "+86 138 1234 5678, +8613812345678",
        "(+86) 138-1234-5678, +8613812345678",
        "（０８６）13812345678, ",
        "１３８１２３４５６７８, +8613812345678",
        "＋８６　１３８　１２３４　５６７８, +8613812345678",
        "138–1234—5678, +8613812345678",
        "138.1234.5678, +8613812345678",
        "013812345678, +8613812345678",
        "\u202A+86 138 1234 5678\u202C, +8613812345678",
        "+852 6123 4567, +85261234567",
        "852-61234567, +85261234567",
        "0085261234567, +85261234567",
        "+853 6612 3456, +85366123456",
        "+886 912 345 678, +886912345678",
        "+886 0912 345 678, +886912345678",
        "886912345678, +886912345678",
    })
    void isReadHoweverItWasTyped(String typed, String e164) {
        PhoneNumber phone = PhoneNumber.read(typed);

        assertThat(phone == null ? null : phone.e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "12812345678",
                "1381234567",
                "138123456789",
                "+8612812345678",
                "+86 10 1234 5678",
                "021-12345678",
                "61234567",
                "+852 2123 4567",
                "+852 61234",
                "+1 202 555 0143",
                "+44 7700 900123",
                "+7 912 345 67 89",
                "1381234567a",
                "१३८१२३४५६७८",
                "13812345678,13812345679",
                "++8613812345678",
                "1381234567800000000000000000000000000000000000000",
            })
    void isNothingElse(String typed) {
        assertThat(PhoneNumber.read(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"+8613812345678, 138****5678", "+85261234567, +852 ****4567", "+886912345678, +886 ****5678"})
    void masksItself(String e164, String masked) throws JsonProcessingException {
        PhoneNumber phone = new PhoneNumber(e164);

        assertThat(phone.masked()).isEqualTo(masked);
        assertThat(phone).hasToString(masked);
        assertThat(new ObjectMapper().writeValueAsString(phone)).isEqualTo('"' + masked + '"');
    }

    @Test
    void isTheSameInWhateverWayItWasTyped() {
        assertThat(PhoneNumber.parse("138 1234 5678")).isEqualTo(PhoneNumber.parse("+8613812345678"));
    }
}
