package org.gongyou.relief;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.language.Language;
import org.gongyou.programme.Programme;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
@Schema(name = "ReliefSummary")
record ReliefSummary(
        UUID id,
        String number,
        String programme,
        String programmeName,
        String state,
        String stateTitle,
        String nextStep,
        @Nullable Instant dueAt,
        @Nullable Long amountInFen) {

    static ReliefSummary of(
            ReliefApplication application, Programme programme, CaseSummary summary, Language language) {
        return new ReliefSummary(
                application.id(),
                application.number(),
                programme.code(),
                programme.name().in(language),
                summary.state(),
                summary.stateTitle(),
                summary.nextStep(),
                summary.dueAt(),
                application.settled().amountInFen());
    }
}
