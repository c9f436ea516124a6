package org.gongyou.payment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gongyou.platform.language.Language;
import org.gongyou.platform.language.Words;
import org.gongyou.platform.web.Versioned;
import org.jspecify.annotations.Nullable;

/** A payment as the officers see it who handle it; the bank alone gets the payee in the clear. */
@Schema(name = "Payment")
record PaymentView(
        UUID id,
        UUID budgetId,
        UUID unionId,
        String caseNumber,
        long amountInFen,
        PaymentState state,
        Manner manner,

        @Schema(description = "What is handed over, where it is goods") @Nullable
        String goods,

        @Nullable PayeeKind payeeKind,

        @Schema(description = "Masked, but for schools and hospitals") @Nullable
        String payeeName,

        @Nullable String payeeBank,

        @Schema(description = "The last four digits") @Nullable
        String payeeAccount,

        @Schema(description = "So many payments of other people's matters go to the same account: look twice") @Nullable
        Long othersToSameAccount,

        UUID reservedBy,
        Instant reservedAt,
        @Nullable UUID releasedBy,
        @Nullable Instant releasedAt,
        @Nullable UUID batchId,

        @Schema(description = "Why it was returned or not released") @Nullable
        String reason,

        Instant changedAt,
        long version)
        implements Versioned {

    static PaymentView of(Payment payment, @Nullable Payee payee, @Nullable Long others, Language language) {
        Words reason = payment.reasonWords();
        return new PaymentView(
                payment.id(),
                payment.budgetId(),
                payment.unionId(),
                payment.caseNumber(),
                payment.amountInFen(),
                payment.state(),
                payment.manner(),
                payment.goods(),
                payee == null ? null : payee.kind(),
                payee == null ? null : payee.shownName(),
                payee == null ? null : payee.bank(),
                payee == null ? null : payee.account().masked(),
                payee == null || payee.isInstitution() ? null : others,
                payment.reservedBy(),
                payment.reservedAt(),
                payment.releasedBy(),
                payment.releasedAt(),
                payment.batchId(),
                reason == null ? null : reason.in(language),
                payment.changedAt(),
                payment.version());
    }
}
