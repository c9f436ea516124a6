package org.gongyou.payment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A budget with what the ledger says of it; what was put in is available, reserved, sent or paid. */
@Schema(name = "Budget")
record BudgetView(
        UUID id,
        UUID unionId,
        String programme,
        int year,
        String title,
        long fundedInFen,
        long availableInFen,
        long reservedInFen,

        @Schema(description = "Given to the bank, not answered yet")
        long sentInFen,

        long paidInFen,
        @Schema(description = "The newest first") List<FundingView> fundings) {

    @Schema(name = "Funding")
    record FundingView(
            UUID id,
            long amountInFen,
            String reference,
            UUID madeBy,
            Instant madeAt,
            @Nullable UUID confirmedBy,
            @Nullable Instant confirmedAt) {

        static FundingView of(Funding funding) {
            return new FundingView(
                    funding.id(),
                    funding.amountInFen(),
                    funding.reference(),
                    funding.madeBy(),
                    funding.madeAt(),
                    funding.confirmedBy(),
                    funding.confirmedAt());
        }
    }

    static BudgetView of(Budget budget, Map<LedgerAccount, Long> balances, List<Funding> fundings) {
        return new BudgetView(
                budget.id(),
                budget.unionId(),
                budget.programme(),
                budget.year(),
                budget.title(),
                -balances.getOrDefault(LedgerAccount.SOURCE, 0L),
                balances.getOrDefault(LedgerAccount.AVAILABLE, 0L),
                balances.getOrDefault(LedgerAccount.RESERVED, 0L),
                balances.getOrDefault(LedgerAccount.SENT, 0L),
                balances.getOrDefault(LedgerAccount.PAID, 0L),
                fundings.stream().map(FundingView::of).toList());
    }
}
