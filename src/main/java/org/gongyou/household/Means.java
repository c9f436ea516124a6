package org.gongyou.household;

/**
 * What a household has.
 *
 * @param dwellings owned ones; rented and lent ones do not count
 * @param vehicles neither those used for work nor electric bicycles
 * @param vehiclesWorthInFen of those that count
 */
public record Means(
        int dwellings, int shops, int hiredHands, int vehicles, long vehiclesWorthInFen, long savingsInFen) {

    @Override
    public String toString() {
        return "Means[…]";
    }
}
