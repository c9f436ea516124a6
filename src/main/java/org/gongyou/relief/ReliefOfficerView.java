package org.gongyou.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseSummary;
import org.gongyou.household.AuthorityView;
import org.gongyou.household.FinanceCheck;
import org.gongyou.household.HouseholdChange;
import org.gongyou.household.HouseholdView;
import org.gongyou.household.KeptPaper;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** An application as its officers see it: what it rests on, beside what the rules come to. */
@Schema(name = "ReliefInspection")
record ReliefOfficerView(
        CaseSummary summary,
        ReliefSaid said,

        @Schema(description = "What the rules came to when it was handed in, or decided") @Nullable
        FindingView finding,

        @Schema(
                description =
                        "What they come to with the household as it is now; an approval gives what the copy kept last"
                                + " comes to, or less")
        @Nullable
        FindingView today,

        @Schema(description = "As it is now, names and numbers masked") @Nullable
        HouseholdView household,

        @Schema(description = "When it was kept for this case, with the SHA-256 of what was kept")
        List<KeptView> kept,

        @Schema(
                description =
                        "What the worker has said otherwise since the latest copy; it changes no amount until it is sent back")
        @Nullable
        HouseholdChange changed,

        List<PaperView> papers,
        List<AuthorityView> authorities,

        @Schema(description = "What civil affairs knows beside what was said") @Nullable
        FinanceCheck check,

        List<VisitView> visits,

        @Schema(description = "What the rules come to now with the figures of the latest visit; null without any")
        @Nullable
        FindingView visited,

        @Schema(description = "Where those figures are not what the worker says; both stand")
        List<FinanceCheck.Difference> visitDifferences,

        ReliefView.@Nullable NoticeRef notice,
        List<ReliefView.PaymentView> payments,
        long version)
        implements Versioned {

    @Schema(name = "ReliefHouseholdKept")
    record KeptView(Instant at, long householdVersion, String sha256) {}

    @Schema(name = "ReliefPaperView")
    record PaperView(String kind, String title, List<UUID> fileIds, LocalDate issuedOn, LocalDate validUntil) {

        static PaperView of(KeptPaper paper, Language language) {
            return new PaperView(
                    paper.kind().name(),
                    paper.kind().words().in(language),
                    paper.files(),
                    paper.issuedOn(),
                    paper.validUntil());
        }
    }
}
