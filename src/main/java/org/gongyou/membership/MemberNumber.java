package org.gongyou.membership;

/**
 * A member's number: two digits of the year of joining, eight of a sequence, a check digit (weights 7, 3, 1 in turn), such
 * as {@code M26-00001234-5}. It says nothing about the person.
 */
final class MemberNumber {

    private static final int[] WEIGHTS = {7, 3, 1};

    private MemberNumber() {}

    static String of(int year, long sequence) {
        String digits = String.format("%02d%08d", year % 100, sequence);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i % WEIGHTS.length];
        }
        return "M" + digits.substring(0, 2) + '-' + digits.substring(2) + '-' + sum % 10;
    }
}
