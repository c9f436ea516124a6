package org.gongyou.redemption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was confirmed at a merchant's stores in a month. The totals are of the whole month, whichever page this is. */
@Schema(name = "Settlement")
record SettlementView(
        UUID merchantId,
        String month,
        SettlementRepository.Totals totals,
        List<Line> items,
        @Nullable String next) {

    @Schema(name = "SettlementLine")
    record Line(
            UUID redemptionId,
            UUID storeId,
            String kind,
            String title,
            long amountInFen,
            long discountInFen,
            long dueInFen,
            long unionShareInFen,
            long merchantShareInFen,
            Instant confirmedAt) {

        static Line of(SettlementRepository.Line line) {
            return new Line(
                    line.redemption(),
                    line.store(),
                    line.kind(),
                    line.title(),
                    line.price().amountInFen(),
                    line.price().discountInFen(),
                    line.price().dueInFen(),
                    line.price().unionShareInFen(),
                    line.price().merchantShareInFen(),
                    line.confirmedAt());
        }
    }
}
