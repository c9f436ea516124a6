package org.gongyou.programme;

import java.math.BigInteger;

/** The functions rules have besides the operators. They have a result for all numbers. */
final class Arithmetic {

    static final long PERMILLE = 1000;

    private Arithmetic() {}

    /** A part of an amount, rounded down to the fen. */
    static long share(long amount, long permille) {
        return Range.clampLong(
                floor(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(permille)), BigInteger.valueOf(PERMILLE)));
    }

    /** What comes to each of so many, rounded down to the fen; all of it where there is nobody. */
    static long perHead(long amount, long heads) {
        return heads <= 1 ? amount : Math.floorDiv(amount, heads);
    }

    static BigInteger floor(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
