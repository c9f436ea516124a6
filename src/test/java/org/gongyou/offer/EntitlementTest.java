package org.gongyou.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EVERYBODY    |         |        | false |         |           | true
            CARD_HOLDERS |         |        | false | COURIER | 230102001 | false
            CARD_HOLDERS |         |        | true  |         |           | true
            CARD_HOLDERS | COURIER |        | true  | COURIER |           | true
            CARD_HOLDERS | COURIER |        | true  | FLEXIBLE |          | false
            CARD_HOLDERS | COURIER |        | true  |         |           | false
            EVERYBODY    | COURIER |        | false | COURIER |           | true
            EVERYBODY    |         | 230102 | false |         | 230102001 | true
            EVERYBODY    |         | 230102 | false |         | 230103001 | false
            EVERYBODY    |         | 230102 | false |         |           | false
            CARD_HOLDERS | COURIER | 230102 | true  | COURIER | 230102    | true
            """)
    void whoIsEntitled(
            Entitled who,
            String occupations,
            String regions,
            boolean holder,
            String occupation,
            String region,
            boolean is) {
        Entitlement entitlement = new Entitlement(who, list(occupations), list(regions));

        assertThat(entitlement.covers(holder, occupation, region)).isEqualTo(is);
    }

    private static List<String> list(String one) {
        return one == null ? List.of() : List.of(one);
    }
}
