package org.gongyou.redemption;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one got off at a counter, as the member sees it. */
@Schema(name = "MyRedemption")
record MyRedemptionView(
        UUID id,
        RedemptionKind kind,
        RedemptionState state,
        String title,
        UUID storeId,

        @Nullable @Schema(description = "Absent when the store is off the list by now")
        String store,

        long amountInFen,
        long discountInFen,
        long dueInFen,
        Instant heldAt,
        @Nullable Instant endedAt,

        @Nullable @Schema(description = "Why it was voided") String reason) {}
