package org.gongyou.offer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What an offer gives, and who bears it.
 *
 * @param value PERCENT: thousandths off; FIXED_SUM: fen off; FIXED_PRICE: the price in fen; GIFT: 0
 * @param minimumInFen from which amount on it counts
 * @param atMostInFen the largest discount; null for any
 * @param unionPermille what of the discount the union bears, in thousandths; counts when both bear it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfferTerms(
        OfferKind kind,
        long value,
        long minimumInFen,
        @Nullable Long atMostInFen,
        Bearer bearer,
        int unionPermille) {

    static final int PERMILLE = 1_000;

    /** 100,000,000 yuan: no bill at a counter is larger, and no product of it with a thousand overflows. */
    public static final long MOST_IN_FEN = 10_000_000_000L;

    /** Whether so much was spent that the offer counts. */
    public boolean applies(long amountInFen) {
        return amountInFen >= minimumInFen;
    }

    /**
     * What of an amount is due; all of it below the minimum, and for a gift. A percentage is rounded so that the member pays
     * the fen less: what is due is rounded down. Of the discount the union's share is rounded down, since dues of members pay
     * it, and the merchant bears the rest.
     *
     * @param amountInFen before the discount
     * @throws IllegalArgumentException below 0 or beyond {@link #MOST_IN_FEN}
     */
    public Price price(long amountInFen) {
        if (amountInFen < 0 || amountInFen > MOST_IN_FEN) throw new IllegalArgumentException("no amount of money");
        long discount = applies(amountInFen) ? discount(amountInFen) : 0;
        long union =
                switch (bearer) {
                    case MERCHANT -> 0;
                    case UNION -> discount;
                    case SHARED -> discount * unionPermille / PERMILLE;
                };
        return new Price(amountInFen, discount, amountInFen - discount, union, discount - union);
    }

    private long discount(long amount) {
        long discount =
                switch (kind) {
                    case PERCENT -> amount - amount * (PERMILLE - value) / PERMILLE;
                    case FIXED_SUM -> Math.min(value, amount);
                    case FIXED_PRICE -> Math.max(0, amount - value);
                    case GIFT -> 0;
                };
        return atMostInFen == null ? discount : Math.min(discount, atMostInFen);
    }
}
