package org.gongyou.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "192.168.1.128/25, 192.168.1.100, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "::1/128, ::1, true",
        "::1/128, 0:0:0:0:0:0:0:1, true",
        "2001:db8::/32, 2001:db8:1::5, true",
        "2001:db8::/32, 2001:db9::5, false",
        "10.0.0.0/8, ::ffff:10.1.2.3, true",
        "10.0.0.0/8, ::1, false",
    })
    void containsAddressesOfItsBlock(String block, String address, boolean inside) {
        byte[] bytes = Objects.requireNonNull(Cidr.address(address));

        assertThat(Cidr.list(block).get(0).contains(bytes)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "example.com", "unknown", "_hidden", "1.2.3", "999.1.1.1", "1.2.3.4, 5.6.7.8"})
    void nothingElseIsAnAddress(String text) {
        assertThat(Cidr.address(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.0/x", "300.0.0.0/8"})
    void aSettingThatCannotBeReadStopsTheStart(String setting) {
        assertThatThrownBy(() -> Cidr.list(setting)).isInstanceOf(IllegalArgumentException.class);
    }
}
