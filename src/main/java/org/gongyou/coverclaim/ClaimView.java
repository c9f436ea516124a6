package org.gongyou.coverclaim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseSummary;
import org.gongyou.casework.CaseView;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentState;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A claim as the claimant sees it. */
@Schema(name = "CoverClaim")
record ClaimView(
        UUID id,
        String number,
        String state,
        String stateTitle,
        String nextStep,
        @Nullable Instant dueAt,
        boolean overdue,
        CaseView.UnionRef union,
        ClaimedView claim,

        @Schema(description = "Of one's own: under which cover") @Nullable
        CoverRef cover,

        @Schema(description = "Codes of papers that are still wanted")
        Set<String> missingPapers,

        @Schema(description = "What is paid and why; of somebody else's cover once it is approved") @Nullable
        AssessmentView assessment,

        List<PaymentView> payments,
        long version)
        implements Versioned {

    /** So that each change of a payment moves the version, and no change of the case can be taken for one. */
    private static final long CASE = 100_000;

    @Schema(name = "CoverClaimCover")
    record CoverRef(
            UUID id,
            String product,
            LocalDate from,
            LocalDate until,

            @Schema(description = "The last day to claim without saying why it is late")
            LocalDate claimBy,

            boolean late) {}

    /** @param position of the payee among those who are paid, from 0; by which the account is mended */
    @Schema(name = "CoverClaimPayment")
    record PaymentView(
            int position,
            long amountInFen,
            PaymentState state,
            @Nullable String payeeName,
            @Nullable String payeeAccount,

            @Schema(description = "Why it was returned, or is looked at again") @Nullable
            String reason,

            Instant changedAt) {

        static PaymentView of(PaymentStanding payment, Language language) {
            Payee payee = payment.payee();
            Words reason = payment.reason();
            String purpose = payment.purpose();
            return new PaymentView(
                    Integer.parseInt(purpose.substring(purpose.lastIndexOf(':') + 1)),
                    payment.amountInFen(),
                    payment.state(),
                    payee == null ? null : payee.name().masked(),
                    payee == null ? null : payee.account().masked(),
                    reason == null ? null : reason.in(language),
                    payment.changedAt());
        }
    }

    static ClaimView of(
            CaseSummary summary,
            UUID id,
            long version,
            ClaimRequest request,
            @Nullable AssessmentView assessment,
            @Nullable CoverRef cover,
            Set<String> missing,
            List<PaymentStanding> payments,
            Language language) {
        return new ClaimView(
                id,
                summary.number(),
                summary.state(),
                summary.stateTitle(),
                summary.nextStep(),
                summary.dueAt(),
                summary.overdue(),
                summary.union(),
                ClaimedView.of(request, language),
                cover,
                missing,
                assessment,
                payments.stream()
                        .map(payment -> PaymentView.of(payment, language))
                        .toList(),
                version);
    }

    static long versionOf(long caseVersion, List<PaymentStanding> payments) {
        return caseVersion * CASE
                + payments.stream().mapToLong(PaymentStanding::version).sum()
                + payments.size();
    }
}
