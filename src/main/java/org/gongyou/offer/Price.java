package org.gongyou.offer;

/**
 * What of an amount is due. {@code amount = discount + due} and {@code discount = unionShare + merchantShare}, to the fen.
 *
 * @param unionShareInFen what of the discount the union bears
 * @param merchantShareInFen what of it the merchant bears
 */
public record Price(
        long amountInFen, long discountInFen, long dueInFen, long unionShareInFen, long merchantShareInFen) {

    public Price {
        boolean balanced = amountInFen == discountInFen + dueInFen
                && discountInFen == unionShareInFen + merchantShareInFen
                && Math.min(Math.min(discountInFen, dueInFen), Math.min(unionShareInFen, merchantShareInFen)) >= 0;
        if (!balanced) throw new IllegalArgumentException("a price has to sum up");
    }
}
