package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Budgets of a demonstration, with money in them. In the caller's transaction. */
@ApplicationScoped
public class MadeUpBudgets {

    private final BudgetRepository budgets;
    private final Ledger ledger;
    private final Clock clock;

    MadeUpBudgets(BudgetRepository budgets, Ledger ledger, Clock clock) {
        this.budgets = budgets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @return its id */
    public Uni<UUID> open(UUID union, String programme, int year, long amountInFen, UUID maker, UUID confirmer) {
        BudgetRequest request = new BudgetRequest(union, programme, year, "演示：" + programme);
        Budget budget = new Budget(union, request, maker, clock.instant(), true);
        Funding funding = new Funding(budget.id(), new FundingRequest(amountInFen, "演示拨款"), maker, clock.instant());
        funding.confirm(confirmer, clock.instant());
        return budgets.add(budget)
                .chain(() -> budgets.add(funding))
                .chain(() -> ledger.enter(funding.entry(confirmer)))
                .replaceWith(budget.id());
    }
}
