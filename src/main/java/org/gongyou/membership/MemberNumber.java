package org.gongyou.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A member's number: two digits of the year of joining, eight of a sequence, a check digit (weights 7, 3, 1 in turn), such
 * as {@code M26-00001234-6}. It says nothing about the person.
 */
final class MemberNumber {

    private static final int[] WEIGHTS = {7, 3, 1};

    /** What people write between its parts, or leave out. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]");

    private MemberNumber() {}

    /** Whether it is this number, however it is spaced, hyphenated and capitalised; digits may be full-width. */
    static boolean isSpelling(String typed, String number) {
        return bare(typed).equals(bare(number));
    }

    private static String bare(String typed) {
        String narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return BETWEEN.matcher(narrow).replaceAll("").toUpperCase(Locale.ROOT);
    }

    static String of(int year, long sequence) {
        String digits = String.format("%02d%08d", year % 100, sequence);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length];
        }
        return "M" + digits.substring(0, 2) + '-' + digits.substring(2) + '-' + sum % 10;
    }
}
