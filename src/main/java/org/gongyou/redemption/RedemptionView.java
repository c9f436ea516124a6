package org.gongyou.redemption;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.offer.Price;
import org.jspecify.annotations.Nullable;

/** A redemption as the counter sees it; of the member nothing. */
@Schema(name = "Redemption")
record RedemptionView(
        UUID id,
        RedemptionKind kind,
        RedemptionState state,
        String title,
        UUID storeId,
        long amountInFen,
        long discountInFen,
        @Schema(description = "What the member pays") long dueInFen,

        @Schema(description = "Of the discount, what the union pays the merchant")
        long unionShareInFen,

        Instant heldAt,

        @Schema(description = "Free again by itself then, unless it is confirmed")
        Instant heldUntil,

        @Nullable Instant endedAt) {

    static RedemptionView of(Redemption redemption, Instant now) {
        Price price = redemption.price();
        return new RedemptionView(
                redemption.id(),
                redemption.kind(),
                redemption.stateAt(now),
                redemption.title(),
                redemption.storeId(),
                price.amountInFen(),
                price.discountInFen(),
                price.dueInFen(),
                price.unionShareInFen(),
                redemption.heldAt(),
                redemption.heldUntil(),
                redemption.endedAt());
    }
}
