package org.gongyou.programme;

import java.math.BigInteger;
import java.util.stream.Stream;

/** Between what and what a number lies, whatever the household. */
record Range(BigInteger low, BigInteger high) {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    static Range of(long low, long high) {
        return new Range(BigInteger.valueOf(low), BigInteger.valueOf(high));
    }

    static Range of(BigInteger... corners) {
        return new Range(
                Stream.of(corners).reduce(BigInteger::min).orElseThrow(),
                Stream.of(corners).reduce(BigInteger::max).orElseThrow());
    }

    static long clampLong(BigInteger number) {
        return number.max(LEAST).min(MOST).longValue();
    }

    boolean fits() {
        return low.compareTo(LEAST) >= 0 && high.compareTo(MOST) <= 0;
    }

    Long clamp(long number) {
        return BigInteger.valueOf(number).max(low).min(high).longValue();
    }

    Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }

    Range minus(Range other) {
        return plus(other.negated());
    }

    Range negated() {
        return new Range(high.negate(), low.negate());
    }

    Range times(Range other) {
        return of(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
    }

    /** Of a whole number other than 0; rounded toward zero, as the language does. */
    Range dividedBy(long divisor) {
        BigInteger by = BigInteger.valueOf(divisor);
        return of(low.divide(by), high.divide(by));
    }

    Range remainder(long divisor) {
        BigInteger most = BigInteger.valueOf(divisor).abs().subtract(BigInteger.ONE);
        return new Range(low.signum() < 0 ? most.negate() : BigInteger.ZERO, most);
    }

    Range or(Range other) {
        return new Range(low.min(other.low), high.max(other.high));
    }

    Range least(Range other) {
        return new Range(low.min(other.low), high.min(other.high));
    }

    Range most(Range other) {
        return new Range(low.max(other.low), high.max(other.high));
    }

    /** Each of at least one head. */
    Range shared() {
        return new Range(low.min(BigInteger.ZERO), high.max(BigInteger.ZERO));
    }

    Range permille(Range permille) {
        Range all = times(permille);
        BigInteger thousand = BigInteger.valueOf(Arithmetic.PERMILLE);
        return new Range(Arithmetic.floor(all.low, thousand), Arithmetic.floor(all.high, thousand));
    }
}
