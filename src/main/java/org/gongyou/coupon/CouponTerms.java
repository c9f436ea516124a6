package org.gongyou.coupon;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon is worth, where and when.
 *
 * @param valueInFen off the amount due, never more than it
 * @param minimumSpendInFen 0 for none
 * @param unionPermille the union's part of the value, which the merchant is paid; the rest the merchant bears
 * @param merchants at all of whose stores it may be spent
 * @param stores where it may be spent besides
 */
public record CouponTerms(
        String title,
        @Nullable String titleEn,
        long valueInFen,
        long minimumSpendInFen,
        int unionPermille,
        List<UUID> merchants,
        List<UUID> stores,
        Instant validFrom,
        Instant validUntil) {

    private static final int WHOLE = 1000;

    public CouponTerms {
        merchants = List.copyOf(merchants);
        stores = List.copyOf(stores);
        if (valueInFen < 1 || minimumSpendInFen < 0 || unionPermille < 0 || unionPermille > WHOLE)
            throw new IllegalArgumentException("not the terms of a coupon");
        if (!validFrom.isBefore(validUntil)) throw new IllegalArgumentException("never valid");
    }
}
