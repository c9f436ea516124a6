package org.gongyou.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyou.organisation.UnionNode;
import org.gongyou.organisation.UnionTree;
import org.gongyou.organisation.Unions;
import org.gongyou.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Payments as the rooms see them that order them. Every call works in the caller's transaction. */
@ApplicationScoped
public class Payments {

    private final BudgetRepository budgets;
    private final PaymentRepository payments;
    private final PaymentBooks books;
    private final Payees payees;
    private final Unions unions;
    private final Clock clock;

    Payments(
            BudgetRepository budgets,
            PaymentRepository payments,
            PaymentBooks books,
            Payees payees,
            Unions unions,
            Clock clock) {
        this.budgets = budgets;
        this.payments = payments;
        this.books = books;
        this.payees = payees;
        this.unions = unions;
        this.clock = clock;
    }

    /**
     * Sets money aside.
     *
     * @throws ProblemException 409 when there is no budget, it does not cover the amount, there is a payment for the purpose
     *     already, or a cap would be exceeded
     */
    public Uni<PaymentStanding> reserve(PaymentOrder order) {
        return budget(order)
                .map(budget -> payment(budget, order))
                .call(payment -> books.reserve(payment, order))
                .map(this::standing);
    }

    private Payment payment(Budget budget, PaymentOrder order) {
        Payee payee = order.payee();
        return new Payment(
                budget,
                order,
                payee == null ? null : payees.seal(payee),
                payee == null ? List.of() : payees.hashes(payee),
                clock.instant());
    }

    /** The nearest at or above the union. */
    private Uni<Budget> budget(PaymentOrder order) {
        UnionTree tree = unions.tree();
        List<UUID> path = Stream.concat(
                        Stream.of(order.union()),
                        tree.ancestors(order.union()).stream().map(UnionNode::id))
                .toList();
        return budgets.of(path, order.programme(), order.year()).map(found -> found.stream()
                .min(Comparator.comparingInt(budget -> path.indexOf(budget.unionId())))
                .orElseThrow(() -> new ProblemException(PaymentProblem.BUDGET_MISSING)));
    }

    /** Those whose purpose begins so, cancelled ones included, in the order in which they were reserved. */
    public Uni<List<PaymentStanding>> of(String purposePrefix) {
        return payments.of(purposePrefix)
                .map(found -> found.stream().map(this::standing).toList());
    }

    /** Until the transaction ends nobody else changes them; to be called before other rows are locked, such as the case. */
    public Uni<Void> hold(Collection<String> purposes) {
        return payments.holdFor(purposes).replaceWithVoid();
    }

    /**
     * The bank has returned it: it is to go to another account, and is released anew.
     *
     * @throws ProblemException 409 when there is none, or it was not returned
     */
    public Uni<Void> mend(String purpose, Payee payee) {
        return payments.holdFor(List.of(purpose))
                .map(Payments::single)
                .invoke(payment -> payment.mend(payees.seal(payee), payees.hashes(payee), clock.instant()))
                .chain(payments::flush);
    }

    /**
     * Nothing is to be paid any more; for whoever ordered it, who is not told of it.
     *
     * @throws ProblemException 409 when the bank has it already
     */
    public Uni<Void> cancel(String purpose, @Nullable UUID actor, StopReason reason) {
        return payments.holdFor(List.of(purpose))
                .map(Payments::single)
                .chain(payment -> books.cancel(payment, actor, reason));
    }

    private static Payment single(List<Payment> found) {
        if (found.isEmpty()) throw new ProblemException(PaymentProblem.ILLEGAL_STATE);
        return found.get(0);
    }

    private PaymentStanding standing(Payment payment) {
        return books.standing(payment);
    }
}
