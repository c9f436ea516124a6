package org.gongyou.representation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case that a lawyer was asked to take: enough to say whether anything stands against it. */
@Schema(name = "LawyerOffer")
record OfferView(
        UUID id,
        String number,
        OfferState state,
        Instant offeredAt,

        @Schema(description = "Until when it may be answered")
        Instant dueAt,

        @Nullable Instant answeredAt,

        @Schema(description = "Absent once it is over") @Nullable
        Subject subject) {

    /** What it is about. */
    @Schema(name = "LawyerOfferSubject")
    record Subject(
            String service,
            List<String> grievances,

            @Schema(description = "The other side, as the worker named it")
            List<String> opponents,

            @Nullable @Schema(example = "演**") String applicant,
            String divisionCode,
            long claimedInFen,
            boolean urgent) {

        Subject {
            grievances = List.copyOf(grievances);
            opponents = List.copyOf(opponents);
        }
    }
}
