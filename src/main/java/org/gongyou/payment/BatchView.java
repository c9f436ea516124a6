package org.gongyou.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A batch. */
@Schema(name = "PaymentBatch")
record BatchView(
        UUID id,
        UUID unionId,
        BatchState state,
        int count,

        @Schema(description = "The bank has not said yet what became of them")
        int openCount,

        long totalInFen,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt,

        @Schema(description = "Of one batch alone, not in lists") @Nullable
        List<LineView> lines,

        long version)
        implements Versioned {

    @Schema(name = "PaymentBatchLine")
    record LineView(
            @Schema(description = "By which the bank knows it")
            String reference,

            UUID paymentId,
            long amountInFen,
            LineState state,
            @Nullable Instant answeredAt) {

        static LineView of(BatchLine line) {
            return new LineView(
                    line.reference(), line.paymentId(), line.amountInFen(), line.state(), line.answeredAt());
        }
    }

    static BatchView of(Batch batch, @Nullable List<BatchLine> lines) {
        return new BatchView(
                batch.id(),
                batch.unionId(),
                batch.state(),
                batch.lines(),
                batch.openLines(),
                batch.totalInFen(),
                batch.madeBy(),
                batch.madeAt(),
                batch.releasedBy(),
                batch.releasedAt(),
                lines == null ? null : lines.stream().map(LineView::of).toList(),
                batch.version());
    }
}
