package org.gongyou.penalty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coupon that expired unused, and what its campaign says of that.
 *
 * @param series of the campaign; null when it is of none
 * @param wonAt from then on it could be used
 * @param merchants where it could be used, like {@code stores}
 */
public record UnusedCoupon(
        UUID worker,
        UUID coupon,
        UUID campaign,
        UUID union,
        @Nullable String series,
        String title,
        @Nullable String titleEn,
        PenaltyRule rule,
        Instant wonAt,
        Instant expiredAt,
        List<UUID> merchants,
        List<UUID> stores) {

    public UnusedCoupon {
        merchants = List.copyOf(merchants);
        stores = List.copyOf(stores);
    }

    String scope() {
        return PenaltyScope.of(union, series);
    }
}
