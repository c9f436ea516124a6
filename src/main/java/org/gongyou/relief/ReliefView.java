package org.gongyou.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.casework.CaseView;
import org.gongyou.payment.Payee;
import org.gongyou.payment.PaymentStanding;
import org.gongyou.payment.PaymentState;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** An application as whoever made it sees it. */
@Schema(name = "ReliefApplication")
record ReliefView(
        UUID id,
        String number,
        ProgrammeRef programme,
        String state,
        String stateTitle,
        String nextStep,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean urgent,
        CaseView.UnionRef union,
        ReliefSaid said,

        @Schema(description = "While it is the applicant's turn: all that stands in the way of handing it in") @Nullable
        MissingView missing,

        @Schema(description = "What the rules came to when it was handed in, or decided") @Nullable
        FindingView finding,

        List<VisitView> visits,
        @Nullable NoticeRef notice,
        @Nullable DecisionView decision,

        @Schema(description = "Where it was refused, or more is asked for: why") @Nullable
        WordView word,

        List<PaymentView> payments,
        long version)
        implements Versioned {

    /** @param id of the version the application keeps to */
    @Schema(name = "ReliefProgrammeRef")
    record ProgrammeRef(UUID id, String code, int version, String name, String kindTitle) {}

    /**
     * What is missing.
     *
     * @param fields pointers; those below {@code /household} are mended there
     * @param papers to be kept with the household
     * @param unsigned whether an adult has still to sign; that holds up the check, not the submission
     */
    @Schema(name = "ReliefMissing")
    record MissingView(List<String> fields, Set<String> papers, boolean unsigned) {}

    @Schema(name = "ReliefNoticeRef")
    record NoticeRef(LocalDate from, LocalDate until, String state) {}

    /**
     * What the union has said to it.
     *
     * @param mend what can be done about it
     * @param note the officer's own words
     */
    @Schema(name = "ReliefWord")
    record WordView(
            String code,
            String title,
            String rule,
            String mend,
            @Nullable String note) {

        static @Nullable WordView of(CaseView.@Nullable Entry entry) {
            CaseView.ReasonView reason = entry == null ? null : entry.reason();
            return entry == null || reason == null
                    ? null
                    : new WordView(reason.code(), reason.title(), reason.rule(), reason.mend(), entry.text());
        }
    }

    /** @param amountInFen null for a refusal */
    @Schema(name = "ReliefDecision")
    record DecisionView(
            Instant decidedAt,
            @Nullable Long amountInFen,
            @Nullable String reasonCode,

            @Schema(description = "Until when an appeal may be made; of a refusal") @Nullable
            LocalDate appealUntil) {}

    /** @param first whether it was paid before the papers were there */
    @Schema(name = "ReliefPayment")
    record PaymentView(
            boolean first,
            long amountInFen,
            PaymentState state,
            @Nullable String payeeName,
            @Nullable String payeeAccount,
            @Nullable String reason,
            Instant changedAt) {

        static PaymentView of(PaymentStanding payment, Language language) {
            Payee payee = payment.payee();
            Words reason = payment.reason();
            return new PaymentView(
                    Purpose.isFirst(payment.purpose()),
                    payment.amountInFen(),
                    payment.state(),
                    payee == null ? null : payee.name().masked(),
                    payee == null ? null : payee.account().masked(),
                    reason == null ? null : reason.in(language),
                    payment.changedAt());
        }
    }
}
