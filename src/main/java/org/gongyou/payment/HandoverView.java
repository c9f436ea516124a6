package org.gongyou.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** Cash or goods to be handed over, as the officers see it who go there. */
@Schema(name = "PaymentHandover")
record HandoverView(
        @Schema(description = "Of the payment") UUID id,
        String caseNumber,
        Manner manner,
        @Nullable String goods,

        @Schema(description = "In cash, or what the goods are worth")
        long amountInFen,

        @Schema(description = "SENT while no second officer has said that it arrived")
        PaymentState state,

        @Schema(description = "The latest last; of one alone, not in lists") @Nullable
        List<Visit> visits,

        long version)
        implements Versioned {

    /** One visit. */
    @Schema(name = "PaymentHandoverVisit")
    record Visit(
            UUID handedBy,
            Instant handedAt,
            UUID signature,
            List<UUID> photos,
            @Nullable UUID witnessedBy,
            @Nullable Instant witnessedAt,

            @Schema(description = "The witness says that it did not arrive")
            boolean denied) {

        static Visit of(Handover handover) {
            return new Visit(
                    handover.handedBy(),
                    handover.handedAt(),
                    handover.signature(),
                    handover.photos(),
                    handover.witnessedBy(),
                    handover.witnessedAt(),
                    handover.isDenied());
        }
    }

    static HandoverView of(Payment payment, @Nullable List<Handover> visits) {
        return new HandoverView(
                payment.id(),
                payment.caseNumber(),
                payment.manner(),
                payment.goods(),
                payment.amountInFen(),
                payment.state(),
                visits == null ? null : visits.stream().map(Visit::of).toList(),
                payment.version());
    }
}
