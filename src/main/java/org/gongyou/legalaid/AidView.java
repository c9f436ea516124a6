package org.gongyou.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseView;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A request as whoever made it sees it. */
@Schema(name = "LegalAidRequest")
record AidView(
        UUID id,
        String number,
        UUID matterId,

        @Schema(description = "Number of the first request of the matter")
        String matterNumber,

        @Schema(description = "All requests of the matter, the first first")
        List<Chapter> story,

        Service service,
        String serviceTitle,
        String state,
        String stateTitle,
        String nextStep,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean urgent,
        List<Why> urgentBecause,
        CaseView.UnionRef union,

        @Schema(description = "The nearest last day of a step, by the clock of limitation") @Nullable
        LocalDate lastDay,

        @Schema(
                description =
                        "The last day of something claimed that has passed by that clock, as far as the dates are right; the other side may still be sued, but may object")
        @Nullable
        LocalDate limitOverSince,

        AidRequestView request,

        @Schema(description = "Pointers of what the submission still wants")
        List<String> missing,

        List<PaperView> papers,
        @Nullable DecisionView decision,

        @Schema(description = "What the union answered to a consultation") @Nullable
        String answer,

        @Schema(
                description =
                        "Of a refused one: number of the later request of the same form of help, such as the one that the union above granted")
        @Nullable
        String continuedBy,

        @Nullable Integer stars,
        long version)
        implements Versioned {

    @Schema(name = "LegalAidChapter")
    record Chapter(UUID id, String number, Service service, String serviceTitle, String state, String stateTitle) {}

    @Schema(name = "LegalAidUrgency")
    record Why(String code, String title) {}

    /** @param sha256 of the paper as it was signed; null while it is not */
    @Schema(name = "LegalAidPaper")
    record PaperView(
            String paper,
            String title,
            boolean signed,
            @Nullable Instant signedAt,
            @Nullable Instant revokedAt,
            @Nullable String sha256) {}

    @Schema(name = "LegalAidDecision")
    record DecisionView(
            String outcome,
            Instant decidedAt,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String note) {}
}
