package org.gongyou.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodeTest {

    private static final String SIGNS = "ABCDEFHJKMNPRSTWXY34679";
    private static final long FIRST_LONG = 6_436_343;

    @Test
    void everyNumberHasACodeOfItsOwnThatLeadsBack() {
        Set<String> codes = new HashSet<>();
        for (long number = 0; number < 200_000; number++) {
            String code = PlaceCode.of(number);
            assertThat(codes.add(code)).isTrue();
            assertThat(PlaceCode.number(code)).isEqualTo(number);
            assertThat(code).hasSize(6).matches("[" + SIGNS + "]+");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {FIRST_LONG - 1, FIRST_LONG, FIRST_LONG + 1, 3_000_000_000L})
    void whenTheShortOnesAreGivenTheyGrow(long number) {
        String code = PlaceCode.of(number);
        assertThat(code).hasSize(number < FIRST_LONG ? 6 : 8);
        assertThat(PlaceCode.number(code)).isEqualTo(number);
    }

    @Test
    void neighboursLookDifferent() {
        for (long number = 1; number < 1_000; number++) {
            assertThat(PlaceCode.of(number).substring(0, 2))
                    .isNotEqualTo(PlaceCode.of(number + 1).substring(0, 2));
        }
    }

    @Test
    void everyWrongSignAndEverySwapIsFound() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            String code = PlaceCode.of(random.nextInt((int) FIRST_LONG));
            for (int at = 0; at < code.length(); at++) {
                for (char sign : SIGNS.toCharArray()) {
                    if (sign != code.charAt(at))
                        assertThat(read(code, at, sign)).isNegative();
                }
                for (int other = 0; other < at; other++) {
                    if (code.charAt(at) != code.charAt(other)) {
                        assertThat(PlaceCode.number(swapped(code, at, other))).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void itIsReadAsPeopleTypeIt() {
        for (long number = 0; number < 500; number++) {
            String code = PlaceCode.of(number);
            String typed = " " + code.toLowerCase(java.util.Locale.ROOT).substring(0, 3) + "-"
                    + code.substring(3).replace('B', '8').replace('S', '5');
            assertThat(PlaceCode.number(typed)).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAA0", "ABCDEFG", "AAAAAA?", "站点站点站点", "AAAAAAAAA"})
    void whatIsNoneIsRefused(String typed) {
        assertThat(PlaceCode.number(typed)).isNegative();
    }

    private static long read(String code, int at, char sign) {
        return PlaceCode.number(code.substring(0, at) + sign + code.substring(at + 1));
    }

    private static String swapped(String code, int one, int other) {
        StringBuilder swapped = new StringBuilder(code);
        swapped.setCharAt(one, code.charAt(other));
        swapped.setCharAt(other, code.charAt(one));
        return swapped.toString();
    }
}
