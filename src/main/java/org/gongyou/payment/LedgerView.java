package org.gongyou.payment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The books of all budgets that somebody handles, summed up. */
@Schema(name = "Ledger")
record LedgerView(
        @Schema(description = "0 for all years") int year,
        int budgets,
        List<Account> accounts,
        @Schema(description = "Of all accounts: always 0") long sumInFen) {

    /** One account over all these budgets. */
    @Schema(name = "LedgerAccountSum")
    record Account(LedgerAccount account, long balanceInFen) {}
}
