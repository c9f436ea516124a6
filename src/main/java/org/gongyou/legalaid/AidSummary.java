package org.gongyou.legalaid;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseSummary;
import org.gongyou.platform.language.Language;
import org.jspecify.annotations.Nullable;

/** A request in a list. */
@Schema(name = "LegalAidSummary")
record AidSummary(
        UUID id,
        String number,
        UUID matterId,
        Service service,
        String serviceTitle,
        String state,
        String stateTitle,
        String nextStep,
        boolean urgent,
        boolean overdue,
        @Nullable Instant dueAt) {

    static AidSummary of(Aid aid, CaseSummary summary, Language language) {
        return new AidSummary(
                aid.id(),
                aid.number(),
                aid.matterId(),
                aid.service(),
                aid.service().words().in(language),
                summary.state(),
                summary.stateTitle(),
                summary.nextStep(),
                summary.urgent(),
                summary.overdue(),
                summary.dueAt());
    }
}
