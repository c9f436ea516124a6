package org.gongyou.programme;

import java.math.BigInteger;
import java.util.stream.LongStream;

/** The most that a programme ever gives at a time, as far as its rules say it. */
record Highest(CompiledRules ready, Caps caps) {

    long amount() {
        Amount amount = ready.rules().amount();
        long most = Amount.MOST;
        if (amount.fixedInFen() != null) most = amount.fixedInFen();
        else if (!amount.byClass().isEmpty())
            most = amount.byClass().values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        else if (amount.bands() != null)
            most = amount.bands().steps().stream()
                    .flatMapToLong(band -> LongStream.of(band.amountInFen()))
                    .max()
                    .orElse(0);
        else if (ready.amount() != null) most = amount.of("", highest());
        return Assessment.capped(most, caps);
    }

    private long highest() {
        Expression expression = ready.amount();
        return expression == null
                ? 0
                : Range.clampLong(expression.range().high().max(BigInteger.ZERO));
    }
}
