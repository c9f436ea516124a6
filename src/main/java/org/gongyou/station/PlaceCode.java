package org.gongyou.station;

import static java.util.Locale.ROOT;

import java.math.BigInteger;

/**
 * What stands on the door of a station, and in the address its QR code opens: a number in signs that are not mistaken for
 * one another, neighbouring numbers looking different, and a sign by which every single mistake and every swap of two is
 * found. Six signs; eight once six million are given.
 */
final class PlaceCode {

    /** Without 0 O 1 I L 2 Z 5 8 6 G Q U V. */
    private static final String SIGNS = "ABCDEFHJKMNPRSTWXY34679";

    private static final int BASE = SIGNS.length();
    private static final int SHORT = 5;
    private static final int LONG = 7;

    /** Any number that shares no factor with the base, near the golden section of the short ones. */
    private static final BigInteger SPREAD = BigInteger.valueOf(3_977_879);

    private PlaceCode() {}

    static String of(long number) {
        long few = numbers(SHORT);
        return number < few ? written(number, SHORT) : written(number - few, LONG);
    }

    /** -1 when it is none: mistyped, or never one of ours. */
    static long number(String typed) {
        String code = plain(typed);
        int length = code.length() - 1;
        if ((length != SHORT && length != LONG) || code.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) return -1;
        if (sum(code.substring(0, length)) != SIGNS.indexOf(code.charAt(length))) return -1;
        long spread = 0;
        for (char sign : code.substring(0, length).toCharArray()) spread = spread * BASE + SIGNS.indexOf(sign);
        BigInteger modulus = BigInteger.valueOf(numbers(length));
        long number = BigInteger.valueOf(spread)
                .multiply(SPREAD.modInverse(modulus))
                .mod(modulus)
                .longValue();
        return length == SHORT ? number : number + numbers(SHORT);
    }

    /** As people type what they read: in any case, with spaces and hyphens, a digit for the letter it looks like. */
    private static String plain(String typed) {
        return typed.toUpperCase(ROOT)
                .replaceAll("[\\s-]", "")
                .replace('8', 'B')
                .replace('5', 'S');
    }

    private static String written(long number, int length) {
        BigInteger modulus = BigInteger.valueOf(numbers(length));
        long spread = BigInteger.valueOf(number).multiply(SPREAD).mod(modulus).longValue();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++, spread /= BASE) code.append(SIGNS.charAt((int) (spread % BASE)));
        String signs = code.reverse().toString();
        return signs + SIGNS.charAt(sum(signs));
    }

    /** The base is a prime and no two places weigh the same. */
    private static int sum(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) sum += (i + 2) * SIGNS.indexOf(signs.charAt(i));
        return sum % BASE;
    }

    private static long numbers(int length) {
        return BigInteger.valueOf(BASE).pow(length).longValue();
    }
}
