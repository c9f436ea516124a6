package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was really paid, for whoever reports it: neither what waits, nor what came back. Every call works in the caller's session. */
@ApplicationScoped
public class PaidOuts {

    private final PaymentRepository payments;
    private final BudgetRepository budgets;

    PaidOuts(PaymentRepository payments, BudgetRepository budgets) {
        this.payments = payments;
        this.budgets = budgets;
    }

    /**
     * In the order in which they were paid.
     *
     * @param unions that ordered them; null for all
     * @param until no longer among them
     */
    public Uni<List<PaidOut>> within(@Nullable Collection<UUID> unions, Instant from, Instant until, int most) {
        return payments.paid(unions, from, until, most).chain(this::shown);
    }

    /** Those of the ids that were paid. */
    public Uni<List<PaidOut>> of(Collection<UUID> ids) {
        return payments.all(ids)
                .map(found -> found.stream()
                        .filter(payment -> payment.state() == PaymentState.PAID)
                        .toList())
                .chain(this::shown);
    }

    private Uni<List<PaidOut>> shown(List<Payment> paid) {
        return budgets.all(paid.stream().map(Payment::budgetId).distinct().toList())
                .map(known -> paid.stream().map(payment -> of(payment, known)).toList());
    }

    private static PaidOut of(Payment payment, Map<UUID, Budget> budgets) {
        Budget budget = budgets.get(payment.budgetId());
        return new PaidOut(
                payment.id(),
                payment.workerId(),
                payment.orderedByUnion(),
                budget == null ? "" : budget.programme(),
                payment.purpose(),
                payment.caseNumber(),
                payment.manner(),
                payment.goods(),
                payment.amountInFen(),
                payment.changedAt());
    }
}
