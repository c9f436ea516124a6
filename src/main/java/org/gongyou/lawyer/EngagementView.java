package org.gongyou.lawyer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For whom a lawyer acted, to the lawyer and to those who manage lawyers. */
@Schema(name = "LawyerEngagement")
record EngagementView(
        UUID id,
        String name,
        @Nullable String creditCode,
        LocalDate from,
        @Nullable LocalDate until,

        @Schema(description = "Whether the lawyer said so, or an officer did")
        boolean own,

        Instant enteredAt) {

    static EngagementView of(Engagement engagement, UUID lawyersAccount, OtherSides sides) {
        OtherSide side = sides.open(engagement.content());
        return new EngagementView(
                engagement.id(),
                side.name(),
                side.creditCode(),
                engagement.fromOn(),
                engagement.untilOn(),
                engagement.enteredBy().equals(lawyersAccount),
                engagement.enteredAt());
    }
}
