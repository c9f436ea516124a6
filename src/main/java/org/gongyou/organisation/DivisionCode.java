package org.gongyou.organisation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Codes of administrative divisions, where a prefix names the wider division: 2 digits a province, 4 a city, 6 a district or
 * county, 9 a street or town, 12 a village or community. Shorter ones are often written with zeros behind.
 */
final class DivisionCode {

    private static final int[] LENGTHS = {12, 9, 6, 4, 2};

    private DivisionCode() {}

    /** Without the zeros that only fill up: 230102000000 is the district 230102, and 230100 the city 2301. */
    static String canonical(String code) {
        for (int i = 1; i < LENGTHS.length; i++) {
            int narrow = LENGTHS[i - 1];
            int wide = LENGTHS[i];
            if (code.length() == narrow && code.substring(wide).chars().allMatch(digit -> digit == '0')) {
                return canonical(code.substring(0, wide));
            }
        }
        return code;
    }

    static List<String> fromNarrowToWide(String code) {
        String canonical = canonical(code);
        return IntStream.of(LENGTHS)
                .filter(length -> length <= canonical.length())
                .mapToObj(length -> canonical.substring(0, length))
                .toList();
    }
}
